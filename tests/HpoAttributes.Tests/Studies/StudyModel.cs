namespace HpoAttributes.Tests.Studies;

/// <summary>What a study's events mean, told once more as simply as can be: for each trial its state, its token, and how far it is.</summary>
internal sealed class StudyModel
{
    private int _runs;

    public List<ModelTrial> Trials { get; } = [];

    public long Spent { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Whether an event fits; what it does is done if it does.</summary>
    public bool Take(StudyEvent studyEvent)
    {
        switch (studyEvent)
        {
            case StudyEvent.Started started:
                _runs += started.Trials > 0 ? 1 : 0;
                return started.Trials > 0;
            case StudyEvent.StopRequested:
                return true;
            case StudyEvent.Leased leased:
                return _runs > 0 && Trials.All(trial => trial.Token != leased.Token) && Lease(leased);
            case StudyEvent.Requeued requeued:
                return TrialOf(requeued.Trial) is { State: TrialState.Interrupted } interrupted && interrupted.Becomes(TrialState.Waiting);
            case StudyEvent.Reported reported:
                return HolderOf(reported.Trial, reported.Token) is { } reporting && Report(reporting, reported.Resource);
            case StudyEvent.Resumed resumed:
                return HolderOf(resumed.Trial, resumed.Token) is { Attempt: > 1 } resuming && Resume(resuming, resumed.Resumption);
            case StudyEvent.Paused paused:
                return HolderOf(paused.Trial, paused.Token) is { Reached: > 0 } pausing && pausing.Becomes(paused.Continues ? TrialState.Waiting : TrialState.Paused);
            case StudyEvent.Finished finished:
                return finished.Outcome.State >= TrialState.Completed && HolderOf(finished.Trial, finished.Token) is { } finishing && Finish(finishing, finished.Outcome.State);
            case StudyEvent.Retried retried:
                return HolderOf(retried.Trial, retried.Token)?.Becomes(TrialState.Waiting) ?? false;
            case StudyEvent.LeaseLost lost:
                return HolderOf(lost.Trial, lost.Token)?.Becomes(TrialState.Waiting) ?? false;
            case StudyEvent.StopDecided stopped:
                return HolderOf(stopped.Trial, stopped.Token) is { Reached: > 0 };
            case StudyEvent.MetricReported metric:
                return HolderOf(metric.Trial, metric.Token) is not null;
            case StudyEvent.Constrained constrained:
                return HolderOf(constrained.Trial, constrained.Token) is not null;
            case StudyEvent.Logged logged:
                return HolderOf(logged.Trial, logged.Token) is not null;
            default:
                throw new ArgumentException($"the model knows no {studyEvent.GetType().Name}", nameof(studyEvent));
        }
    }

    private bool Lease(StudyEvent.Leased leased)
    {
        if (leased.Trial == Trials.Count && leased.Attempt == 1)
        {
            Trials.Add(new());
        }
        else if (TrialOf(leased.Trial) is not { State: TrialState.Waiting or TrialState.Paused } waiting || leased.Attempt != waiting.Attempt + 1)
        {
            return false;
        }

        ModelTrial trial = Trials[leased.Trial];
        trial.Becomes(TrialState.Running);
        trial.Attempt++;
        trial.Token = leased.Token;
        return true;
    }

    private bool Report(ModelTrial trial, int resource)
    {
        if (resource <= trial.Reached)
        {
            return false;
        }

        Spent += resource - trial.Reached;
        trial.Reached = resource;
        return true;
    }

    private bool Resume(ModelTrial trial, TrialResumption resumption)
    {
        // Nobody saves here.
        Spent += resumption == TrialResumption.Continued ? 0 : trial.Reached;
        return true;
    }

    private bool Finish(ModelTrial trial, TrialState state)
    {
        Failed += state == TrialState.Failed ? 1 : 0;
        return trial.Becomes(state);
    }

    private ModelTrial? TrialOf(int number) => number >= 0 && number < Trials.Count ? Trials[number] : null;

    private ModelTrial? HolderOf(int number, LeaseToken token) => TrialOf(number) is { State: TrialState.Running } trial && trial.Token == token ? trial : null;

    /// <summary>A trial of the model.</summary>
    internal sealed class ModelTrial
    {
        public TrialState State { get; private set; }

        public LeaseToken? Token { get; set; }

        public int Attempt { get; set; }

        public int Reached { get; set; }

        public bool Becomes(TrialState state)
        {
            State = state;
            Token = null;
            return true;
        }
    }
}
