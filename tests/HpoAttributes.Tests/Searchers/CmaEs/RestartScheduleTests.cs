namespace HpoAttributes.Tests.Searchers.CmaEs;

public class RestartScheduleTests
{
    [Fact]
    public void Next_WithIpop_DoublesThePopulation()
        => Assert.Equal([new(20), new(40), new(80)], Plans(CmaEsRestarts.Ipop, [100, 200, 400]));

    [Fact]
    public void Next_WithNone_IsLikeTheFirst() => Assert.Equal([new(10), new(10)], Plans(CmaEsRestarts.None, [100, 100]));

    [Fact]
    public void Next_WithBipop_GivesLargeAndSmallRunsAsManyResults()
    {
        // After the first, large ones of 300 and 700 results; small ones as long as these have had fewer.
        CmaEsRunPlan[] plans = Plans(CmaEsRestarts.Bipop, [100, 300, 150, 100, 700, 350, 60]);
        Assert.Equal([new(20)], plans[..1]);
        Assert.All(plans[1..3], plan => Assert.Equal((10, 150), (plan.Population, plan.Results)));
        Assert.Equal(new(40), plans[3]);
        Assert.All(plans[4..], plan => Assert.InRange(plan.Population, 10, 20));
        Assert.All(plans[4..], plan => Assert.Equal(350, plan.Results));
        Assert.All([.. plans[1..3], .. plans[4..]], plan => Assert.InRange(plan.Shrink, 0.01, 1));
        Assert.Equal(5, plans.Select(plan => plan.Shrink).Where(shrink => shrink < 1).Distinct().Count());
    }

    /// <summary>The plans after runs of so many results.</summary>
    private static CmaEsRunPlan[] Plans(CmaEsRestarts restarts, long[] results)
    {
        var schedule = new RestartSchedule(restarts, population: 10);
        return [.. results.Select((count, run) =>
        {
            var random = new RandomStream(1, run, 12);
            return schedule.Next(count, ref random);
        })];
    }
}
