namespace HpoAttributes;

/// <summary>
/// One fact of a study. The study is the sequence of these, and nothing else holds the truth: replaying them gives the
/// same state again.
/// </summary>
/// <param name="At">When it became true.</param>
public abstract record StudyEvent(DateTimeOffset At)
{
    /// <summary>A run of the study has started: its first, or one that goes on with what is there.</summary>
    /// <param name="At">When.</param>
    /// <param name="Seed">The study's seed.</param>
    /// <param name="Trials">How many trials the study may have in all.</param>
    /// <param name="Workers">How many run at once.</param>
    public sealed record Started(DateTimeOffset At, long Seed, int Trials, int Workers) : StudyEvent(At)
    {
        /// <summary>How many trials each config gets; 1 where a log does not say.</summary>
        public int Repeats { get; init; } = 1;

        /// <summary>Tells spaces, goals and resources apart that give the study another meaning; null where a log does not say.</summary>
        public string? Fingerprint { get; init; }
    }

    /// <summary>A worker took a trial: a new one, or one that waited. The event carries the point, so that a replay need not compute it.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number; for a new trial the next one.</param>
    /// <param name="Attempt">Which attempt this is, from 1.</param>
    /// <param name="Token">The worker's right to it.</param>
    /// <param name="Worker">The worker's index.</param>
    /// <param name="Point">The trial's point in [0,1]^d.</param>
    /// <param name="GivenConfig">The JSON of the config where the user gave it; null where the point says all.</param>
    public sealed record Leased(DateTimeOffset At, int Trial, int Attempt, LeaseToken Token, int Worker, IReadOnlyList<double> Point, string? GivenConfig) : StudyEvent(At)
    {
        /// <summary>The number of the proposed trial with the same config, where a new trial runs that config again; null where the new one was proposed itself.</summary>
        public int? RepeatOf { get; init; }

        /// <summary>Whether a new trial runs one of the best configs again after the search.</summary>
        public bool IsConfirmation { get; init; }

        /// <summary>Up to which resource the worker is told to run it; the highest possible where there is no limit.</summary>
        public int Granted { get; init; } = int.MaxValue;

        /// <summary>The number of the trial from whose checkpoint a new trial starts; null for none.</summary>
        public int? ForkOf { get; init; }
    }

    /// <summary>A running trial reported.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The worker's right to it.</param>
    /// <param name="Resource">How much it has spent.</param>
    /// <param name="Values">Its values now.</param>
    public sealed record Reported(DateTimeOffset At, int Trial, LeaseToken Token, int Resource, ObjectiveValues Values) : StudyEvent(At);

    /// <summary>A running trial reported an outcome constraint.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The worker's right to it.</param>
    /// <param name="Name">The constraint's name.</param>
    /// <param name="Value">Satisfied where 0 or below.</param>
    public sealed record Constrained(DateTimeOffset At, int Trial, LeaseToken Token, string Name, double Value) : StudyEvent(At);

    /// <summary>A running trial reported a metric beside its values.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The worker's right to it.</param>
    /// <param name="Name">The metric's name.</param>
    /// <param name="Value">Its value.</param>
    public sealed record MetricReported(DateTimeOffset At, int Trial, LeaseToken Token, string Name, double Value) : StudyEvent(At);

    /// <summary>A running trial wrote a line of text.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The worker's right to it.</param>
    /// <param name="Text">The text.</param>
    public sealed record Logged(DateTimeOffset At, int Trial, LeaseToken Token, string Text) : StudyEvent(At);

    /// <summary>A running trial saved a checkpoint, which takes the place of the one before.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The worker's right to it.</param>
    /// <param name="Checkpoint">The checkpoint.</param>
    public sealed record Checkpointed(DateTimeOffset At, int Trial, LeaseToken Token, TrialCheckpoint Checkpoint) : StudyEvent(At);

    /// <summary>A trial that is run again has shown how it went on.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The worker's right to it.</param>
    /// <param name="Resumption">How.</param>
    public sealed record Resumed(DateTimeOffset At, int Trial, LeaseToken Token, TrialResumption Resumption) : StudyEvent(At);

    /// <summary>The scheduler put a trial aside after its last report; its worker is free.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The right that is void now.</param>
    /// <param name="Runtime">How long it had run since its worker took it.</param>
    public sealed record Paused(DateTimeOffset At, int Trial, LeaseToken Token, TimeSpan Runtime) : StudyEvent(At)
    {
        /// <summary>Whether it is to go on at once, with more resource: its objective has to be called again for that.</summary>
        public bool Continues { get; init; }
    }

    /// <summary>The scheduler wants a trial to end after its last report: its worker has been told.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The worker's right to it.</param>
    public sealed record StopDecided(DateTimeOffset At, int Trial, LeaseToken Token) : StudyEvent(At);

    /// <summary>A trial failed and waits to be tried again.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The right that is void now.</param>
    /// <param name="Outcome">How it failed.</param>
    public sealed record Retried(DateTimeOffset At, int Trial, LeaseToken Token, TrialOutcome Outcome) : StudyEvent(At);

    /// <summary>A trial that an earlier run interrupted waits again.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    public sealed record Requeued(DateTimeOffset At, int Trial) : StudyEvent(At);

    /// <summary>A trial ended.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The worker's right to it.</param>
    /// <param name="Outcome">How it ended.</param>
    public sealed record Finished(DateTimeOffset At, int Trial, LeaseToken Token, TrialOutcome Outcome) : StudyEvent(At);

    /// <summary>A worker was lost, or let its lease run out: its trial waits again.</summary>
    /// <param name="At">When.</param>
    /// <param name="Trial">Its number.</param>
    /// <param name="Token">The right that is void now.</param>
    public sealed record LeaseLost(DateTimeOffset At, int Trial, LeaseToken Token) : StudyEvent(At);

    /// <summary>This run shall end: no trial is handed out any more.</summary>
    /// <param name="At">When.</param>
    /// <param name="Reason">Why.</param>
    public sealed record StopRequested(DateTimeOffset At, StopReason Reason) : StudyEvent(At);
}
