using System.Collections.Concurrent;

namespace HpoAttributes;

/// <summary>
/// A worker process's way to its study. Where the other side is gone there is nobody to work for: the process ends at once, also in the middle of a trial.
/// </summary>
/// <param name="channel">The pipe.</param>
/// <param name="space">The space of the trials' configs.</param>
internal sealed class PipeLink(WireChannel channel, ConfigSpace space) : IWorkerLink
{
    private readonly ConcurrentDictionary<int, TaskCompletionSource<BinaryReader>> _open = new();
    private int _requests;

    /// <summary>Receives messages from now on, on a thread of its own.</summary>
    /// <param name="onCancel">The study is to end.</param>
    /// <param name="onEvict">A parked trial goes on elsewhere.</param>
    public void Start(Action onCancel, Action<int> onEvict)
        => new Thread(() => Receive(onCancel, onEvict)) { IsBackground = true, Name = "messages of the study" }.Start();

    /// <summary>Tells that the process cannot work.</summary>
    public void Fault(Exception exception) => Send(WireKind.Fault, 0, body => body.Write($"{exception.GetType().Name}: {exception.Message}"));

    /// <inheritdoc/>
    public Trial? Acquire(int worker, LeaseToken token)
    {
        BinaryReader answer = Ask(WireKind.Acquire, body => body.Write(token));
        return answer.ReadBoolean() ? answer.ReadTrial(space) : null;
    }

    /// <inheritdoc/>
    public ReportReply Report(int trial, LeaseToken token, Measurement measurement)
        => (ReportReply)Ask(WireKind.Report, trial, token, body => body.Write(measurement));

    /// <inheritdoc/>
    public void Constrain(int trial, LeaseToken token, string name, double value)
        => Ask(WireKind.Constrain, trial, token, body => WriteNamed(body, name, value));

    /// <inheritdoc/>
    public void ReportMetric(int trial, LeaseToken token, string name, double value)
        => Ask(WireKind.Metric, trial, token, body => WriteNamed(body, name, value));

    /// <inheritdoc/>
    public void Log(int trial, LeaseToken token, string text)
        => Ask(WireKind.Log, trial, token, body => body.Write(text));

    /// <inheritdoc/>
    public CheckpointReply Checkpoint(int trial, LeaseToken token, TrialCheckpoint checkpoint)
        => (CheckpointReply)Ask(WireKind.Checkpoint, trial, token, body => body.Write(checkpoint));

    /// <inheritdoc/>
    public void Resume(int trial, LeaseToken token, TrialResumption resumption)
        => Ask(WireKind.Resume, trial, token, body => body.Write((int)resumption));

    /// <inheritdoc/>
    public FinishReply Finish(int trial, LeaseToken token, TrialOutcome outcome)
        => (FinishReply)Ask(WireKind.Finish, trial, token, body => body.Write(outcome));

    private static void WriteNamed(BinaryWriter body, string name, double value)
    {
        body.Write(name);
        body.Write(value);
    }

    private int Ask(WireKind kind, int trial, LeaseToken token, Action<BinaryWriter> write)
        => Ask(kind, body =>
        {
            body.Write(trial);
            body.Write(token);
            write(body);
        }).ReadInt32();

    private BinaryReader Ask(WireKind kind, Action<BinaryWriter> write)
    {
        int request = Interlocked.Increment(ref _requests);
        var answer = new TaskCompletionSource<BinaryReader>(TaskCreationOptions.RunContinuationsAsynchronously);
        _open[request] = answer;
        Send(kind, request, write);
        return answer.Task.GetAwaiter().GetResult();
    }

    private void Send(WireKind kind, int request, Action<BinaryWriter> write)
    {
        try
        {
            channel.Send(kind, request, write);
        }
        catch (IOException)
        {
            WorkerProcess.EndAtOnce();
        }
    }

    private void Receive(Action onCancel, Action<int> onEvict)
    {
        while (channel.Receive() is { } message)
        {
            switch (message.Kind)
            {
                case WireKind.Reply when _open.TryRemove(message.Request, out TaskCompletionSource<BinaryReader>? answer):
                    answer.SetResult(message.Body);
                    break;
                case WireKind.Cancel:
                    onCancel();
                    break;
                case WireKind.Evict:
                    onEvict(message.Body.ReadInt32());
                    break;
            }
        }

        WorkerProcess.EndAtOnce();
    }
}
