using System.Collections.Immutable;

namespace HpoAttributes;

/// <summary>What is known of one trial at one moment. Immutable: a later state is another object.</summary>
public sealed record Trial
{
    internal static readonly ImmutableSortedDictionary<string, double> NoConstraints = ImmutableSortedDictionary.Create<string, double>(StringComparer.Ordinal);

    /// <summary>Creates the record of a trial that waits for a worker.</summary>
    /// <param name="number">Its number in the study, from 0.</param>
    /// <param name="point">Its point in [0,1]^d.</param>
    /// <param name="config">Its config.</param>
    public Trial(int number, IReadOnlyList<double> point, IConfig config)
    {
        Number = number;
        Point = point;
        Config = config;
    }

    /// <summary>Its number in the study, from 0.</summary>
    public int Number { get; }

    /// <summary>Its point in [0,1]^d.</summary>
    public IReadOnlyList<double> Point { get; }

    /// <summary>Its config: as the user gave it, else decoded from <see cref="Point"/>.</summary>
    public IConfig Config { get; }

    /// <summary>
    /// The number of the trial with its config that was proposed, where it runs that one again (<c>TuningOptions.Repeats</c>, <c>ConfirmBest</c>); null for one that was
    /// proposed itself.
    /// </summary>
    public int? RepeatOf { get; init; }

    /// <summary>Whether it runs one of the best configs again after the search (<c>TuningOptions.ConfirmBest</c>), or is the mean of trials that do.</summary>
    public bool IsConfirmation { get; init; }

    /// <summary>Of how many trials its values are the mean: 1, but for a trial that stands for all of its config, as the incumbent does where configs are repeated.</summary>
    public int MeanOf { get; init; } = 1;

    /// <summary>Where it stands.</summary>
    public TrialState State { get; init; }

    /// <summary>How often it was handed to a worker: above 1 after a pause, a failure that was retried, or the loss of a worker.</summary>
    public int Attempt { get; init; }

    /// <summary>How often it failed and was to be tried again.</summary>
    public int Retries { get; init; }

    /// <summary>Up to which resource its worker was told to run it; <see cref="int.MaxValue"/> where the objective has no <see cref="ResourceAttribute"/> parameter.</summary>
    public int Granted { get; init; } = int.MaxValue;

    /// <summary>The number of the trial from whose checkpoint it starts; null for one that starts from nothing.</summary>
    /// <remarks>
    /// Its resource counts on from that checkpoint's: forked from one of resource 40 it reports 41 next, as if it had spent the 40 itself, though the study counts
    /// them once. Where the other had saved none, or it does not load it, it starts from nothing.
    /// </remarks>
    public int? ForkOf { get; init; }

    /// <summary>The index of the worker that has or had it last; -1 before the first.</summary>
    public int Worker { get; init; } = -1;

    /// <summary>When a worker last took it.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When its result was recorded.</summary>
    public DateTimeOffset FinishedAt { get; init; }

    /// <summary>The time from the study's start to the record of its result, breaks between runs of the study left out.</summary>
    public TimeSpan FinishedAfter { get; init; }

    /// <summary>How its evaluation ended; null until it has.</summary>
    public TrialOutcome? Outcome { get; init; }

    /// <summary>How long its evaluation took, with what the environment does before and after it, pauses left out; what it runs now is added when that has ended.</summary>
    public TimeSpan Runtime => EarlierRuntime + (Outcome?.Runtime ?? TimeSpan.Zero);

    /// <summary>What it reported while running, in order.</summary>
    public IReadOnlyList<Measurement> Measurements { get; init; } = MeasurementList.Empty;

    /// <summary>How much it has spent, in units of resource: that of its last report, 0 before the first.</summary>
    public int Reached => Measurements.Count > 0 ? Measurements[^1].Resource : 0;

    /// <summary>What it had reported when it was last put aside; null where it never was.</summary>
    public Measurement? LastPause => ReportsAtPause > 0 ? Measurements[ReportsAtPause - 1] : null;

    /// <summary>How it went on each time that it was put aside and resumed, in order.</summary>
    public ImmutableArray<TrialResumption> Resumptions { get; init; } = [];

    /// <summary>The times in which no worker had it, in order, from its last report before to the moment at which it was taken again. One that has not ended is not among them.</summary>
    public ImmutableArray<TrialPause> Pauses { get; init; } = [];

    /// <summary>The metrics that it reported beside its values, in order.</summary>
    public ImmutableList<MetricValue> Metrics { get; init; } = [];

    /// <summary>Its last checkpoint, that of the trial from which it was forked until it saves one itself; null where there is none.</summary>
    public TrialCheckpoint? Checkpoint { get; init; }

    /// <summary>The outcome constraints that it reported, by name: satisfied where 0 or below. The last report of a name counts.</summary>
    public ImmutableSortedDictionary<string, double> Constraints { get; init; } = NoConstraints;

    /// <summary>
    /// Its values at the highest resource that counts, one for each goal: what the objective returned, what it reported last where it was stopped, and until it
    /// ends what it had reported when it was last put aside. Null before, and where it failed.
    /// </summary>
    public ObjectiveValues? Values => Outcome?.Values ?? (State == TrialState.Failed ? null : LastPause?.Values);

    /// <summary>Why it failed, in words; null unless it did.</summary>
    public string? FailureReason => Outcome?.FailureReason;

    /// <summary>Whether it will not change any more.</summary>
    public bool IsFinished => State >= TrialState.Completed;

    /// <summary>At which resource it has its <see cref="Values"/>: the highest possible where it completed, 0 where it has none.</summary>
    internal int ValuesResource => State switch
    {
        TrialState.Completed => int.MaxValue,
        TrialState.Stopped => Reached,
        TrialState.Failed => 0,
        _ => LastPause?.Resource ?? 0,
    };

    /// <summary>The resource of the checkpoint from which it was forked; 0 for one that starts from nothing.</summary>
    internal int ForkedAt { get; init; }

    /// <summary>What it had run before its worker took it last.</summary>
    internal TimeSpan EarlierRuntime { get; init; }

    /// <summary>How many reports it had made when it was last put aside; 0 where it never was.</summary>
    internal int ReportsAtPause { get; init; }

    /// <summary>Whether its scheduler has had it stopped, so that its worker is about to return.</summary>
    internal bool IsStopping { get; init; }

    /// <summary>Whether every outcome constraint that it reported is satisfied. NaN satisfies none.</summary>
    public bool IsFeasible => Constraints.IsEmpty || Constraints.Values.All(value => value <= 0);
}
