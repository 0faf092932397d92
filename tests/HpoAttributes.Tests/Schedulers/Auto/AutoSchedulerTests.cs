namespace HpoAttributes.Tests.Schedulers.Auto;

public class AutoSchedulerTests
{
    private static readonly AutoSearcher Searcher = new(ConfigSpace.Of<SampleConfig>(), seed: 3);

    private static readonly SchedulerContext Usual = new(Searcher, [Goal.Minimize], 3, 2, 10) { Resource = new(1, 9), IsReporting = true };

    public static TheoryData<string, SchedulerContext> Studies => new()
    {
        { nameof(FreezeThawScheduler), Usual },
        { nameof(BasicScheduler), Usual with { Resource = null } },
        { nameof(BasicScheduler), Usual with { Resource = new(9, 9) } },
        { nameof(BasicScheduler), Usual with { Searcher = new RepeatingSearcher(Searcher, [Goal.Minimize], new(2, 0, 1), 10) } },
        { nameof(BasicScheduler), Usual with { Resource = null, Goals = [Goal.Minimize, Goal.Maximize] } },
        { nameof(BasicScheduler), Usual with { Trials = 4 } },
        { nameof(FreezeThawScheduler), Usual with { Trials = 5 } },
        { nameof(MultiObjectiveHalvingScheduler), Usual with { Goals = [Goal.Minimize, Goal.Maximize] } },
        { nameof(AsynchronousHalvingScheduler), Usual with { Searcher = new RandomSearcher(Searcher.Space) } },
        { nameof(AsynchronousHalvingScheduler), Usual with { IsReporting = false } },
    };

    [Theory]
    [MemberData(nameof(Studies), DisableDiscoveryEnumeration = true)]
    public void Create_ChoosesByTheTable(string expected, SchedulerContext study)
        => Assert.Equal(expected, HpoAttributes.Schedulers.Auto().Create(study).GetType().Name);

    [Fact]
    public void Table_InTheDocumentation_IsTheOneThatDecides()
    {
        string[] rows = [.. AutoSchedulerRule.Table.Select(rule => $"| {rule.When} | `{rule.Choice.Name}` |")];
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "schedulers.md"));
        Assert.Contains(string.Join('\n', rows), page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void Repeats_WithASchedulerThatPauses_AreRefused(int repeats, int confirmBest)
    {
        TuningOptions options = new() { Repeats = repeats, ConfirmBest = confirmBest, Scheduler = HpoAttributes.Schedulers.Asha() };
        string message = Assert.Throws<ArgumentException>(() => RepeatPlans.Of(options)).Message;
        Assert.Contains("the scheduler 'asha' does not run every trial to its end", message, StringComparison.Ordinal);
        Assert.False(RepeatPlans.Of(options with { Scheduler = HpoAttributes.Schedulers.Auto() }).IsNone);
        Assert.False(RepeatPlans.Of(options with { Scheduler = HpoAttributes.Schedulers.Basic() }).IsNone);
    }
}
