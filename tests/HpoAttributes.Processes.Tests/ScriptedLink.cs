using System.Collections.Concurrent;

namespace HpoAttributes.Processes.Tests;

/// <summary>A study that hands out given trials and answers reports as it is told, then with <see cref="ReportReply.Continue"/>.</summary>
internal sealed class ScriptedLink(params Trial[] trials) : IWorkerLink
{
    private readonly ConcurrentQueue<Trial> _trials = new(trials);

    public ConcurrentQueue<ReportReply> Answers { get; } = [];

    public ConcurrentQueue<int> Reports { get; } = [];

    public ConcurrentQueue<TrialResumption> Resumptions { get; } = [];

    public ConcurrentQueue<TrialOutcome> Outcomes { get; } = [];

    public Action<Trial> OnAcquired { get; set; } = _ => { };

    public Trial? Acquire(int worker, LeaseToken token)
    {
        if (!_trials.TryDequeue(out Trial? trial))
        {
            return null;
        }

        OnAcquired(trial);
        return trial;
    }

    public ReportReply Report(int trial, LeaseToken token, Measurement measurement)
    {
        Reports.Enqueue(measurement.Resource);
        return Answers.TryDequeue(out ReportReply answer) ? answer : ReportReply.Continue;
    }

    public void Constrain(int trial, LeaseToken token, string name, double value)
    {
    }

    public void ReportMetric(int trial, LeaseToken token, string name, double value)
    {
    }

    public void Log(int trial, LeaseToken token, string text)
    {
    }

    public CheckpointReply Checkpoint(int trial, LeaseToken token, TrialCheckpoint checkpoint) => CheckpointReply.Recorded;

    public void Resume(int trial, LeaseToken token, TrialResumption resumption) => Resumptions.Enqueue(resumption);

    public FinishReply Finish(int trial, LeaseToken token, TrialOutcome outcome)
    {
        Outcomes.Enqueue(outcome);
        return FinishReply.Recorded;
    }
}
