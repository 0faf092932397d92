using HpoAttributes.SpaceChecks;

namespace HpoAttributes.Tests.Searchers.Duplicates;

public class FreshPointsTests
{
    [Fact]
    public void Draw_ToRepeat_GoesOnForEver()
    {
        ConfigSpace space = SpaceOf("two configs");
        var points = new FreshPoints(space, DuplicatePolicy.Repeat);
        TrialHistory history = Filled(space, points, 50);
        Assert.Equal(50, history.Count);
        Assert.Equal(2, history.Select(trial => trial.Config).Distinct().Count());
    }

    [Fact]
    public void Draw_WhereFewAreLeft_FindsEveryOne()
    {
        ConfigSpace space = SpaceOf("finite with a tight constraint");
        TrialHistory history = Filled(space, new(space, DuplicatePolicy.Skip), 1_000);
        Assert.Equal(100, history.Count);
        Assert.Equal(100, history.Select(trial => trial.Config).Distinct().Count());
    }

    [Fact]
    public void Draw_OfTheLastConfig_LeavesNoneWhateverTheSeed()
    {
        ConfigSpace space = SpaceOf("finite with an order");
        for (int seed = 0; seed < 20; seed++)
        {
            var points = new FreshPoints(space, DuplicatePolicy.Skip);
            Assert.Equal(15, Filled(space, points, 1_000, seed).Count);
        }
    }

    [Fact]
    public void Draw_OfAContinuousSpace_IsThatOfTheSpace()
    {
        ConfigSpace space = SpaceOf("groups with constraints");
        var random = new RandomStream(1, 2, 3);
        RandomStream same = random;
        var expected = new double[space.Count];
        space.Sample(ref same, expected);
        Assert.Equal(expected, new FreshPoints(space, DuplicatePolicy.Skip).Draw(ref random, new()));
    }

    private static ConfigSpace SpaceOf(string name) => AllSpaces.List.Single(space => space.Name == name).Space;

    private static TrialHistory Filled(ConfigSpace space, FreshPoints points, int trials, int seed = 0)
    {
        var history = new TrialHistory();
        while (history.Count < trials)
        {
            var random = new RandomStream(seed, history.Count, 1);
            if (points.Draw(ref random, history) is not { } point)
            {
                break;
            }

            Assert.True(points.Allows(point, history));
            history.Add(new(history.Count, point, space.Decode(point)));
        }

        return history;
    }
}
