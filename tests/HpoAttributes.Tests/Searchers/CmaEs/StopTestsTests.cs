namespace HpoAttributes.Tests.Searchers.CmaEs;

public class StopTestsTests
{
    private const int Population = 6;

    // 10 + ⌈30·2/6⌉ generations.
    private const int Window = 20;

    [Fact]
    public void IsOver_OfABestThatStays_OnceTheWindowIsFull()
        => Assert.Equal(Window + 1, FirstStop(generation => Ranks(1, 2)));

    [Fact]
    public void IsOver_OfAllValuesCloseRelativeToTheirSize_OnceTheWindowIsFull()
        => Assert.Equal(Window + 1, FirstStop(generation => Ranks(1e6 + (generation * 1e-9), 1e6 + 1e-7)));

    [Fact]
    public void IsOver_OfABestThatGetsBetterWithWorseBeside_Never()
        => Assert.Null(FirstStop(generation => Ranks(1 - (generation * 1e-15), 2)));

    [Fact]
    public void IsOver_OfFailedTrialsAlone_Never()
        => Assert.Null(FirstStop(generation => [.. Enumerable.Range(0, Population).Select(i => new TrialRank(TrialRank.Failed, 0, i))]));

    [Fact]
    public void IsOver_OfASmallDistribution_AtOnce()
    {
        var small = new SearchDistribution([0.3, 0.4], 1e-12, [[1, 0], [0, 1]]);
        Assert.True(new StopTests(small, [null, null], Population).IsOver(small, Ranks(1, 2), 1));
    }

    [Fact]
    public void IsOver_OfASmallDistributionButForDiscreteCoordinates_AtOnce()
    {
        var small = new SearchDistribution([0.3, 0.4], 1e-12, [[1, 0], [0, 1]]);
        small.Scale[1] = 1e11;
        Assert.True(new StopTests(small, [null, new IntDomain<int>(1, 9)], Population).IsOver(small, Ranks(1, 2), 1));
        Assert.False(new StopTests(small, [null, null], Population).IsOver(small, Ranks(1, 2), 1));
    }

    [Fact]
    public void IsOver_OfAStepThatDoesNotChangeTheMean_AtOnce()
    {
        var distribution = new SearchDistribution([0.3, 1_000], 1e-8, [[1, 0], [0, 1e-13]]);
        Assert.True(new StopTests(distribution, [null, null], Population).IsOver(distribution, Ranks(1, 2), 1));
    }

    [Fact]
    public void IsOver_OfASingularCovariance_AtOnce()
    {
        var distribution = new SearchDistribution([0.3, 0.4], 0.1, [[1, 1], [1, 1]]);
        Assert.True(new StopTests(distribution, [null, null], Population).IsOver(distribution, Ranks(1, 2), 1));
    }

    /// <summary>The first generation after which a run would be over, where the distribution gives no reason.</summary>
    private static int? FirstStop(Func<int, TrialRank[]> ranks)
    {
        var distribution = new SearchDistribution([0.3, 0.4], 0.1, [[1, 0], [0, 1]]);
        var stop = new StopTests(distribution, [null, null], Population);
        return Enumerable.Range(1, 100).Select(generation => (int?)generation).FirstOrDefault(generation => stop.IsOver(distribution, ranks(generation!.Value), generation.Value));
    }

    private static TrialRank[] Ranks(double best, double worst)
        => [.. Enumerable.Range(0, Population).Select(i => new TrialRank(TrialRank.Feasible, i == 0 ? best : worst, i))];
}
