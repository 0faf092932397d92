namespace HpoAttributes.Tests.Searchers;

public class ModelDataTests
{
    [Fact]
    public void Thin_OfManyPoints_KeepsTheBestHalfAndSpreadsTheRest()
    {
        double[] values = [.. Enumerable.Range(0, 1000).Select(i => (double)(i * 7 % 1000))];
        int[] kept = new ModelTarget([.. values.Select(value => new[] { value })], values).Thin(300);
        Assert.Equal(300, kept.Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 150).Select(i => (double)i), kept.Take(150).Select(i => values[i]));
        Assert.All(kept.Skip(150).Select(i => values[i]).Zip(kept.Skip(151).Select(i => values[i])), pair => Assert.InRange(pair.Second - pair.First, 5, 6));
    }

    [Fact]
    public void Thin_OfFewPoints_KeepsTheirOrder()
        => Assert.Equal([0, 1, 2], new ModelTarget([[1], [2], [3]], [3, 1, 2]).Thin(3));

    [Fact]
    public void Objective_WithAnOutlier_KeepsTheOrderAndShowsTheOthers()
    {
        double[] transformed = OutputTransform.OfObjective([1, 2, 3, 4, 5, 1e9]);
        Assert.Equal(transformed.Order(), transformed);
        Assert.Equal(0, transformed.Sum(), 1e-12);
        Assert.Equal(1, transformed.Average(value => value * value), 1e-12);
        Assert.True(transformed[4] - transformed[0] > 1);
    }

    [Theory]
    [InlineData(1e200)]
    [InlineData(double.MaxValue)]
    public void Objective_BesideADivergedTraining_StillTellsTheOthersApart(double diverged)
    {
        double[] transformed = OutputTransform.OfObjective([1e-3, 2, 3, 4, diverged, -diverged]);
        Assert.All(transformed, value => Assert.True(double.IsFinite(value)));
        transformed = OutputTransform.OfObjective([1e-3, 2, 3, 4, diverged]);
        Assert.All(transformed.Zip(transformed.Skip(1)), pair => Assert.True(pair.First < pair.Second - 0.1));
    }

    [Fact]
    public void Objective_OfEqualValues_IsNothing() => Assert.Equal([0.0, 0, 0], OutputTransform.OfObjective([5, 5, 5]));

    [Fact]
    public void Constraint_KeepsEverySignAndTheLimit()
    {
        double[] transformed = OutputTransform.OfConstraint([-1, 0, 1, 1e6]);
        Assert.Equal([-1, 0, 1, 1], transformed.Select(Math.Sign));
        Assert.Equal(-transformed[2], transformed[0], 1e-15);
        Assert.Equal(1, transformed.Average(value => value * value), 1e-12);
    }

    [Fact]
    public void Scalarization_OfTwoGoals_IsTheAugmentedTchebycheffNorm()
    {
        Trial[] trials = [Completed(0, 10), Completed(5, 20), Completed(10, 30)];

        // Scaled: (0, 1), (0.5, 0.5), (1, 0), the second goal being maximised.
        double[] values = Scalarization.Of(trials, [Goal.Minimize, Goal.Maximize], [0.2, 0.8]);
        Assert.Equal(0.8 + (0.05 * 0.8), values[0], 14);
        Assert.Equal(0.4 + (0.05 * 0.5), values[1], 14);
        Assert.Equal(0.2 + (0.05 * 0.2), values[2], 14);
    }

    [Fact]
    public void Scalarization_OfOneGoal_IsItsValue()
        => Assert.Equal([-3.0], Scalarization.Of([Completed(3)], [Goal.Maximize], [1]));

    private static Trial Completed(params double[] values)
        => new(0, [0.5], new OtherConfig()) { State = TrialState.Completed, Outcome = TrialOutcome.Completed(new(values), default) };
}
