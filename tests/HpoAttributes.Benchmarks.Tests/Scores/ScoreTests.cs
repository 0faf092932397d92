namespace HpoAttributes.Benchmarks.Tests;

/// <summary>Statistics whose values were worked out by hand.</summary>
public sealed class ScoreTests
{
    private static readonly Regrets Ours = new([[0.1, 0.2, 0.6], [0.4, 0.8]]);
    private static readonly Regrets Theirs = new([[0.2, 0.4], [0.4, 0.4, 1.0]]);

    [Fact]
    public void Mean_OfRegrets_IsOverSeedsThenProblems()
    {
        // (0.9 / 3 + 1.2 / 2) / 2
        Assert.Equal(0.45, Ours.Mean, 12);
        Assert.Equal(2, Ours.Seeds);
        Assert.Equal(0.6, Ours.Only(1).Mean, 12);
    }

    [Fact]
    public void RelativeRegret_OfMedians_IsTheGeometricMean()
    {
        // sqrt((0.2 / 0.3) (0.6 / 0.4)) = 1
        Assert.Equal(1, RelativeRegret.Of(Ours, Theirs), 12);

        // sqrt((1e-6 / 0.01) 1): a median of zero counts as the floor.
        Assert.Equal(0.01, RelativeRegret.Of(new([[0, 0, 5], [0.5]]), new([[0.01], [0.5]])), 12);
    }

    [Fact]
    public void AverageRank_OfPairsOfSeeds_CountsTiesHalf()
    {
        // Theirs is better in 1 + 1 and a tie of 6 pairs on the first problem (0.4 < 0.6, 0.2 < 0.6, 0.2 = 0.2),
        // in 2 and 2 ties of 6 on the second (0.4, 0.4 < 0.8, 0.4, 0.4 = 0.4): (2.5 / 6 + 3 / 6) / 2.
        Assert.Equal(1 + (5.5 / 12), AverageRank.Of(Ours, [Theirs]), 12);
        Assert.Equal(2 - (5.5 / 12), AverageRank.Of(Theirs, [Ours]), 12);
        Assert.Equal(1, AverageRank.Of(Ours, []));
        Assert.Equal(2, AverageRank.Of(Ours, [Ours, Ours]), 12);
    }

    [Fact]
    public void Interval_OfDraws_InterpolatesBetweenThem()
    {
        // Of 0, 1, …, 100 the quantile q is 100 q.
        Interval interval = Interval.Of(Enumerable.Range(0, 101).Select(number => (double)number).Reverse());

        Assert.Equal(2.5, interval.Low, 12);
        Assert.Equal(97.5, interval.High, 12);
    }

    [Fact]
    public void OfMean_OfTwoProblems_ReachesFromOneToTheOther()
    {
        // A quarter of the draws has the first problem twice, a quarter the second.
        Interval interval = Bootstrap.OfMean(Ours);

        Assert.Equal(0.3, interval.Low, 12);
        Assert.Equal(0.6, interval.High, 12);
    }

    [Fact]
    public void OfDifference_OfFewProblems_LeavesThemAsTheyAre()
    {
        // Without a spread between seeds nothing is left to draw: (0.1 - 0.3 + 0.9 - 0.5) / 2.
        Interval interval = Bootstrap.OfDifference(new([[0.1, 0.1], [0.9]]), new([[0.3], [0.5]]));

        Assert.Equal(0.1, interval.Low, 12);
        Assert.Equal(0.1, interval.High, 12);
    }

    [Fact]
    public void OfDifference_OfFiveProblems_DrawsThemForBothSidesAtOnce()
    {
        double[] regrets = [0.1, 0.3, 0.5, 0.7, 0.9];
        var ours = new Regrets([.. regrets.Select(regret => new[] { regret })]);
        var worse = new Regrets([.. regrets.Select(regret => new[] { regret + 0.25 })]);
        var one = new Regrets([.. regrets.Select((regret, i) => new[] { i == 0 ? regret + 1 : regret })]);

        // The same difference everywhere is certain, however far apart the problems are.
        Assert.Equal(-0.25, Bootstrap.OfDifference(ours, worse).Low, 12);
        Assert.Equal(-0.25, Bootstrap.OfDifference(ours, worse).High, 12);

        // A third of the draws misses the one problem that differs; with binomial probability 0.026 or less it is drawn four times or more.
        Assert.Equal(0, Bootstrap.OfDifference(ours, one).High, 12);
        Assert.InRange(Bootstrap.OfDifference(ours, one).Low, -0.6 - 1e-12, -0.6 + 1e-12);
    }

    [Fact]
    public void OfDifference_OfSeeds_HasTheSpreadOfTheirMeans()
    {
        // Sixteen seeds a side, half 0 and half 1: the difference has the standard deviation sqrt(2 (1/4) / 16) = 0.177.
        double[] seeds = [.. Enumerable.Range(0, 16).Select(i => i % 2.0)];
        Interval interval = Bootstrap.OfDifference(new([seeds]), new([seeds]));

        Assert.InRange(interval.Low, -0.38, -0.31);
        Assert.InRange(interval.High, 0.31, 0.38);
    }

    [Theory]
    [InlineData(-0.5, -0.6, -0.1, "Shown", false)]
    [InlineData(-0.0005, -0.0006, -0.0001, "Shown", false)]
    [InlineData(-0.5, -0.6, 0.1, "Better", false)]
    [InlineData(-0.001, -0.6, 0.1, "Tie", false)]
    [InlineData(0.001, 0.0005, 0.1, "Tie", false)]
    [InlineData(0.0011, -0.5, 0.1, "Worse", false)]
    [InlineData(0.5, 0.1, 0.6, "Worse", true)]
    public void Finding_OfADifference_LooksAtTheWholeInterval(double difference, double low, double high, string expected, bool isLost)
    {
        var comparison = new Comparison(difference, new(low, high));

        Assert.Equal(expected, comparison.Finding.ToString());
        Assert.Equal(isLost, comparison.IsLost);
    }

    [Theory]
    [InlineData(0.5, 2)]
    [InlineData(0.4, 3)]
    [InlineData(0.25, 4)]
    [InlineData(0.24, null)]
    public void TrialsToMatch_OfAFallingCurve_IsTheFirstBelow(double target, int? expected)
        => Assert.Equal(expected, TrialsToMatch.Of(trials => 1.0 / trials, target, last: 4));
}
