namespace HpoAttributes.Tests;

/// <summary>A study with a clock that stands where it is set.</summary>
internal sealed class StudyFixture
{
    public static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ISearcher _searcher;

    public StudyFixture(int trials = 100, ISearcher? searcher = null)
    {
        _searcher = searcher ?? new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed: 7, [new SampleConfig()]);
        State = NewState();
        State.Open(7, trials, 2, Start, Changes);
    }

    public StudyState State { get; }

    /// <summary>Everything that has happened.</summary>
    public List<StudyChange> Changes { get; } = [];

    public static LeaseToken Token(int request) => new(0, (ulong)request);

    public Trial Lease(int request, double seconds = 0, int worker = 0)
        => State.Acquire(worker, Token(request), Start.AddSeconds(seconds), Changes).Trial!;

    public FinishReply Complete(int trial, int request, double value, double seconds = 0)
        => State.Finish(trial, Token(request), TrialOutcome.Completed(value, TimeSpan.FromSeconds(1)), Start.AddSeconds(seconds), Changes);

    public StudyState NewState() => new(new(ConfigSpace.Of<SampleConfig>(), [Goal.Minimize]), new BasicScheduler(_searcher));

    public StudyState Replay()
    {
        StudyState replay = NewState();
        foreach (StudyChange change in Changes)
        {
            replay.Apply(change.Event);
        }

        return replay;
    }
}
