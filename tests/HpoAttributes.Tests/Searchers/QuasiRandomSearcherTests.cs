using HpoAttributes.SpaceChecks;

namespace HpoAttributes.Tests.Searchers;

public class QuasiRandomSearcherTests
{
    private static readonly ConfigSpace Space = ConfigSpace.Of<SampleConfig>();
    private static readonly TrialHistory NoHistory = new();

    [Fact]
    public void Suggest_SameSeed_GivesThePointsWrittenDown()
        => Assert.Equal(
            [[0.81588727479654899, 0.4483972251119428, 0.51831801546303713], [0.40343555694948841, 0.65180748408495848, 0.04609184325336857]],
            Enumerable.Range(0, 2).Select(trial => PointOf(new(Space, seed: 7), trial)));

    [Fact]
    public void Suggest_ABlockOfTrials_SpreadsThemOverEveryHyperparameter()
    {
        var searcher = new QuasiRandomSearcher(Space, seed: 3, [new SampleConfig()]);
        double[][] points = [.. Enumerable.Range(1, 32).Select(trial => PointOf(searcher, trial))];
        for (int dimension = 0; dimension < Space.Count; dimension++)
        {
            Assert.Equal(32, points.Select(point => (int)(point[dimension] * 32)).Distinct().Count());
        }
    }

    [Fact]
    public void Suggest_WithoutConstraints_AllocatesThePointAlone()
    {
        var searcher = new QuasiRandomSearcher(Space, seed: 7);
        searcher.Suggest(0, NoHistory);
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int trial = 1; trial <= 1_000; trial++)
        {
            searcher.Suggest(trial, NoHistory);
        }

        long point = 24 + (sizeof(double) * Space.Count);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, 1_000 * point);
    }

    [Fact]
    public void Suggest_AnotherSeed_GivesOtherPoints()
        => Assert.NotEqual(PointOf(new(Space, seed: 7), 3), PointOf(new(Space, seed: 8), 3));

    [Fact]
    public void Suggest_WithAConstraint_IsUniformOverWhatItAllows()
    {
        ConfigSpace space = AllSpaces.List.Single(named => named.Name == "finite with a tight constraint").Space;
        var searcher = new QuasiRandomSearcher(space, seed: 5, duplicates: DuplicatePolicy.Repeat);
        double[] rows = [.. Enumerable.Range(0, 2_000).Select(trial => PointOf(searcher, trial)[0])];
        Assert.InRange(rows.Average(), 0.48, 0.52);
        Assert.Equal(100, rows.Select(row => (int)(row * 100)).Distinct().Count());
    }

    private static double[] PointOf(QuasiRandomSearcher searcher, int trial) => searcher.Suggest(trial, NoHistory)!.Value.Point;
}
