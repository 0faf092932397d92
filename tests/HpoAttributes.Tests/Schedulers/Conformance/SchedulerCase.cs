namespace HpoAttributes.Tests.Schedulers.Conformance;

/// <summary>A scheduler to be tested.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Create">Creates it over a searcher, for a resource from 1 to 9 and a goal.</param>
internal sealed record SchedulerCase(string Name, Func<ISearcher, Goal, IScheduler> Create)
{
    public static readonly ResourceRange Resource = new(1, 9);

    public static IReadOnlyList<SchedulerCase> All { get; } =
    [
        new("basic", (searcher, _) => new BasicScheduler(searcher)),
        new("asha", (searcher, goal) => new AsynchronousHalvingScheduler(searcher, Resource, goal: goal)),
        new("asha in brackets", (searcher, goal) => new AsynchronousHalvingScheduler(searcher, Resource, 2, HalvingMode.Promotion, 3, goal, 5)),
        new("asha stopping", (searcher, goal) => new AsynchronousHalvingScheduler(searcher, Resource, 2, HalvingMode.Stopping, 2, goal, 5)),
        new("successive halving", (searcher, goal) => new SuccessiveHalvingScheduler(searcher, Resource, 3, goal: goal)),
        new("successive halving in large rounds", (searcher, goal) => new SuccessiveHalvingScheduler(searcher, Resource, 2, 1.7, goal)),
        new("hyperband", (searcher, goal) => new HyperbandScheduler(searcher, Resource, 3, goal)),
        new("pasha", (searcher, goal) => new ProgressiveHalvingScheduler(searcher, Resource, 2, goal)),
        new("mo-asha", (searcher, goal) => new MultiObjectiveHalvingScheduler(searcher, Resource, [goal, Goal.Minimize], 2)),
        new("mo-asha stopping", (searcher, goal) => new MultiObjectiveHalvingScheduler(searcher, Resource, [goal, Goal.Maximize], 2, HalvingMode.Stopping, 2, 5)) { SecondGoal = Goal.Maximize },
        new("freeze-thaw", (searcher, goal) => new FreezeThawScheduler(searcher, Resource, 3, goal, 5)) { Seeds = 3 },
        new("median stopping", (searcher, goal) => new MedianStoppingScheduler(searcher, MedianRule.BestAgainstAverages, 3, 2, goal)),
        new("average stopping", (searcher, goal) => new MedianStoppingScheduler(searcher, MedianRule.AverageAgainstAverages, 1, 1, goal)),
        new("population", (searcher, goal) => new PopulationBasedScheduler(searcher, 3, 4, resource: Resource, goal: goal, seed: 5)),
        new("population of two", (searcher, goal) => new PopulationBasedScheduler(searcher, 2, 2, 0.5, 1, 0.5, Resource, goal, 5)),
        new("threshold of asha", (searcher, goal) => new ThresholdStoppingScheduler(new AsynchronousHalvingScheduler(searcher, Resource, goal: goal), -0.95, 0.95)),
        new("plateau of successive halving", (searcher, goal) => new PlateauStoppingScheduler(new SuccessiveHalvingScheduler(searcher, Resource, 2, goal: goal), 2, 0.1, goal)),
        new("wilcoxon of a population", (searcher, goal) => new WilcoxonStoppingScheduler(new PopulationBasedScheduler(searcher, 2, 3, resource: Resource, goal: goal), 0.3, 2, goal)),
        new("wilcoxon of hyperband", (searcher, goal) => new WilcoxonStoppingScheduler(new HyperbandScheduler(searcher, Resource, 3, goal), 0.3, 1, goal)),
    ];

    /// <summary>With how many seeds it is tested; fewer where its decisions take milliseconds.</summary>
    public int Seeds { get; init; } = 25;

    /// <summary>The second goal, of those that have two.</summary>
    public Goal SecondGoal { get; init; }

    public IReadOnlyList<Goal> Goals(Goal first) => Name.StartsWith("mo-", StringComparison.Ordinal) ? [first, SecondGoal] : [first];

    public override string ToString() => Name;
}
