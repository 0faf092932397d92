namespace HpoAttributes.Tests.Searchers.CmaEs;

public class DiscreteMarginTests
{
    private const double Margin = 0.05;

    public static TheoryData<Domain, double> Cases => new()
    {
        { new IntDomain<int>(1, 9), 0.5 },
        { new IntDomain<int>(1, 9), 0.34 },
        { new IntDomain<int>(1, 9), 0.01 },
        { new IntDomain<int>(1, 9), 0.99 },
        { new IntDomain<int>(1, 2), 0.2 },
        { new IntDomain<int>(8, 512, 1, log: true), 0.1 },
        { new OrdinalDomain<int>([1, 2, 4, 8]), 0.6 },
    };

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Correct_OfAStuckCoordinate_LeavesEveryNeighbourItsProbability(Domain domain, double mean)
    {
        var distribution = new SearchDistribution([mean], 1e-9, [[1]]);
        new DiscreteMargin([domain]).Correct(distribution, Margin);
        (double low, double high) = DiscreteMargin.CellOf(domain, mean);
        Assert.Equal(domain.Snap(mean), domain.Snap(distribution.Mean[0]));
        Assert.True(distribution.IsSound);

        double below = StandardNormal.Below((low - distribution.Mean[0]) / distribution.DeviationOf(0));
        double above = StandardNormal.Below((distribution.Mean[0] - high) / distribution.DeviationOf(0));
        bool isInner = low > 0 && high < 1;
        Assert.True((low > 0 ? below : 1) >= (isInner ? Margin / 2 : Margin) * (1 - 1e-6));
        Assert.True((high < 1 ? above : 1) >= (isInner ? Margin / 2 : Margin) * (1 - 1e-6));
    }

    [Fact]
    public void Correct_OfAWideDistributionOrAContinuousCoordinate_ChangesNothing()
    {
        var distribution = new SearchDistribution([0.5, 0.5], 1e-9, [[1, 0], [0, 1e18]]);
        new DiscreteMargin([null, new IntDomain<int>(1, 9)]).Correct(distribution, Margin);
        Assert.Equal([0.5, 0.5], distribution.Mean);
        Assert.Equal([1.0, 1.0], distribution.Scale);
    }

    [Fact]
    public void Correct_OfAMeanNearACellsEnd_RaisesTheFarSideToo()
    {
        var distribution = new SearchDistribution([0.55], 0.01, [[1]]);
        new DiscreteMargin([new IntDomain<int>(1, 9)]).Correct(distribution, Margin);
        (double low, double high) = DiscreteMargin.CellOf(new IntDomain<int>(1, 9), 0.5);
        Assert.True(StandardNormal.Below((low - distribution.Mean[0]) / distribution.DeviationOf(0)) >= Margin / 2 * (1 - 1e-9));
        Assert.True(StandardNormal.Below((distribution.Mean[0] - high) / distribution.DeviationOf(0)) >= Margin / 2 * (1 - 1e-9));
    }

    [Fact]
    public void CellOf_AUnitNumber_IsItsPartOfTheScale()
    {
        (double low, double high) = DiscreteMargin.CellOf(new IntDomain<int>(1, 4), 0.3);
        Assert.Equal(0.25, low, 1e-12);
        Assert.Equal(0.5, high, 1e-12);
    }
}
