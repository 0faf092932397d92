namespace HpoAttributes.Tests.Trials;

public class ResourceTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 3, "min must be at least 1, but is 0 (Parameter 'min')")]
    [InlineData(5, 2, "min must not be above max, but min is 5 and max is 2 (Parameter 'min')")]
    public void Range_Wrong_IsRefusedInTheWordsOfTheAnalyzer(int min, int max, string message)
        => Assert.Equal(message, Assert.Throws<ArgumentException>(() => new ResourceRange(min, max)).Message);

    [Fact]
    public void Range_OfOneValue_IsSound() => Assert.Equal((9, 9), (new ResourceRange(9, 9).Min, new ResourceRange(9, 9).Max));

    [Theory]
    [InlineData(27, 27)]
    [InlineData(null, int.MaxValue)]
    public async Task Trial_IsGrantedTheMaximum(int? max, int expected)
    {
        int granted = 0;
        var objective = new SampleObjective((_, trial) => granted = trial.Resource)
        {
            Info = new("Net", Goal.Minimize) { Resource = max is null ? null : new ResourceRange(1, max.Value) },
        };

        await Tuner.RunAsync(objective, Silent.Options(1), null, Token);

        Assert.Equal(expected, granted);
    }

    [Fact]
    public async Task Scheduler_IsToldTheRange()
    {
        var scheduler = new AskingFactory();
        var objective = new SampleObjective(SampleObjective.Error) { Info = new("Net", Goal.Minimize) { Resource = new(3, 27) } };

        await Tuner.RunAsync(objective, Silent.Options(1) with { Scheduler = scheduler }, null, Token);

        Assert.Equal([new ResourceRange(3, 27)], scheduler.Asked);
    }

    private sealed record AskingFactory : SchedulerFactory
    {
        public override string Name => "asking";

        public List<ResourceRange?> Asked { get; } = [];

        public override IScheduler Create(SchedulerContext context)
        {
            Asked.Add(context.Resource);
            return new BasicScheduler(context.Searcher);
        }
    }
}
