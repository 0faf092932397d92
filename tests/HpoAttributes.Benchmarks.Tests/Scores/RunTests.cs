namespace HpoAttributes.Benchmarks.Tests;

public sealed class RunTests
{
    private static readonly SearchRun Run = new("a", "p", Seed: 0, Trials: 100, Seconds: 1, [new(3, 0.5), new(7, 0.25)]);

    [Theory]
    [InlineData(2, null)]
    [InlineData(3, 0.5)]
    [InlineData(6, 0.5)]
    [InlineData(7, 0.25)]
    [InlineData(100, 0.25)]
    public void BestAfter_SomeTrials_IsTheLastImprovement(int trials, double? expected) => Assert.Equal(expected, Run.BestAfter(trials));

    [Theory]
    [InlineData(10.0, 1)]
    [InlineData(2.0, 0)]
    [InlineData(4.0, 0.25)]
    [InlineData(1.0, 0)]
    [InlineData(18.0, 2)]
    [InlineData(null, 1)]
    public void RegretOf_ABest_LiesBetweenTheBestAndTheMedian(double? best, double expected)
        => Assert.Equal(expected, new ReferenceValues(RandomMedian: 10, FBest: 2).RegretOf(best));

    [Fact]
    public void RegretsOf_WhoStoppedEarlier_AreNone()
    {
        string[] problems = ["svm_digits"];
        var table = new RunTable([Run with { Problem = "svm_digits" }]);

        Assert.Equal(1, table.RegretsOf("a", problems, 2)!.Mean);
        Assert.Null(table.RegretsOf("a", problems, 101));
        Assert.Null(table.RegretsOf("a", ["svm_digits", "mlp_digits"], 100));
    }

    [Fact]
    public void ReadAll_OfThePeers_HasEveryRun()
    {
        SearchRun[] runs = [.. PeerRun.ReadAll()];
        var table = new RunTable(runs);

        Assert.Equal(["auto", "cma", "gp", "nsga", "qmc", "random", "tpe", "tpe_group", "tpe_uni"], table.Searchers.Select(name => name[PeerRun.Prefix.Length..]));
        Assert.Equal(10, table.RegretsOf("Optuna random", [.. ProblemCatalog.All.Select(problem => problem.Name)], 200)!.Seeds);

        // By hand from its lines: the first seed's best of 200 trials on this problem.
        Assert.Equal(0.01683105, runs.Single(run => run is { Searcher: "Optuna random", Problem: "knn_digits", Seed: 0 }).BestAfter(200));
    }
}
