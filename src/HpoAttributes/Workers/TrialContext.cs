namespace HpoAttributes;

/// <summary>The objective's view of its trial, and its way to the host.</summary>
internal sealed class TrialContext(StudyHost host, Trial trial, LeaseToken token, long studySeed, ObjectiveInfo objective, CancellationToken cancellationToken) : ITrialContext
{
    private readonly int _goals = objective.Goals.Count;
    private int _lastResource;

    public int Number => trial.Number;

    public int Worker => trial.Worker;

    public long Seed { get; } = TrialSeed.Of(studySeed, trial.Number);

    public int Resource { get; } = objective.Resource?.Max ?? int.MaxValue;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Whether a report was answered by the end of the run: what the objective returns then is no value of its config.</summary>
    public bool WasInterrupted { get; private set; }

    public RandomStream RandomStream(int purpose = 0) => new(Seed, 0, purpose);

    public TrialDecision Report(int resource, ObjectiveValues values)
    {
        if (resource <= _lastResource)
        {
            throw new ArgumentOutOfRangeException(nameof(resource), resource, $"the resource must be above {_lastResource}, that of the last report");
        }

        if (values.Count != _goals)
        {
            throw new ArgumentException($"the objective has {_goals} goals, but {values.Count} values are reported", nameof(values));
        }

        _lastResource = resource;
        ReportReply reply = host.Report(trial.Number, token, new(resource, values));
        WasInterrupted |= reply is ReportReply.Interrupt or ReportReply.LeaseLost;
        return reply == ReportReply.Continue ? TrialDecision.Continue : TrialDecision.Stop;
    }

    public void Constrain(string name, double value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        host.Constrain(trial.Number, token, name, value);
    }
}
