namespace HpoAttributes.Benchmarks;

/// <summary>A scheduler of ours, with where its configs come from.</summary>
/// <param name="Name">Its name in the tables.</param>
/// <param name="Scheduler">The scheduler with its settings.</param>
/// <param name="Searcher">The searcher with its settings.</param>
internal sealed record RaceContender(string Name, SchedulerFactory Scheduler, SearcherFactory Searcher)
{
    /// <summary>The one that is held to the aims.</summary>
    public const string Default = "auto";

    /// <summary>Random search: what ASHA is measured by.</summary>
    public const string Random = "random";

    /// <summary>ASHA that puts trials aside.</summary>
    public const string Promotion = "asha promotion";

    /// <summary>ASHA that stops trials.</summary>
    public const string Stopping = "asha stopping";

    /// <summary>Everyone who is run.</summary>
    public static IReadOnlyList<RaceContender> All { get; } =
    [
        new(Default, Schedulers.Auto(), Searchers.Auto()),
        new(Promotion, Schedulers.Asha(), Searchers.Random()),
        new(Stopping, Schedulers.Asha(mode: HalvingMode.Stopping), Searchers.Random()),
        new("asha promotion, tpe", Schedulers.Asha(), Searchers.Tpe()),
        new("hyperband", Schedulers.Hyperband(), Searchers.Random()),
        new("hyperband, tpe", Schedulers.Hyperband(), Searchers.Tpe()),
        new(Random, Schedulers.Basic(), Searchers.Random()),
        new("tpe", Schedulers.Basic(), Searchers.Tpe()),
        new("gp", Schedulers.Basic(), Searchers.GaussianProcess()),
    ];

    /// <summary>One of them.</summary>
    public static RaceContender Named(string name) => All.Single(contender => contender.Name == name);
}
