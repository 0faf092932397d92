namespace HpoAttributes.Tests.Schedulers.FreezeThaw;

public class CurveResultsTests
{
    [Fact]
    public void Thin_WithRoom_KeepsAll() => Assert.Equal(12, Results(12).Thin(12, 12).Count());

    [Fact]
    public void Thin_KeepsTheBestTrialsWhole_AndTheEndsOfOthers()
    {
        // Trials 0, 1, … of three rungs, the smaller the number the better.
        CurveObservation[] kept = [.. Results(30).Thin(30, 12)];
        Assert.Equal([(0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2)], kept.Take(6).Select(one => (one.Trial, one.Rung)));
        Assert.Equal([2, 3, 4, 6, 7, 8], kept.Skip(6).Select(one => one.Trial));
        Assert.All(kept.Skip(6), one => Assert.Equal(2, one.Rung));
    }

    [Fact]
    public void Thin_OfTheFirstOnes_DoesNotLookFurther() => Assert.Equal(6, Results(30).Thin(6, 12).Count());

    [Fact]
    public void AddWorst_CountsAsTheWorstSoFar()
    {
        CurveResults results = Results(3);
        results.AddWorst(trial: 9, rung: 1);
        Assert.Equal(new(9, 1, 0.5), results[3]);

        var none = new CurveResults();
        none.AddWorst(trial: 0, rung: 0);
        Assert.Equal(0, none.Count);
    }

    [Fact]
    public void BestTrials_AreThoseOfTheSmallestValueAtAnyRung()
    {
        var results = new CurveResults();
        results.Add(new(0, 0, 0.3));
        results.Add(new(1, 0, 0.2));
        results.Add(new(0, 1, 0.1));
        results.Add(new(2, 0, 0.9));
        Assert.Equal([0, 1], results.BestTrials(2));
    }

    private static CurveResults Results(int count)
    {
        var results = new CurveResults();
        for (int i = 0; i < count; i++)
        {
            results.Add(new(i / 3, i % 3, (i / 3) + (0.5 - (0.1 * (i % 3)))));
        }

        return results;
    }
}
