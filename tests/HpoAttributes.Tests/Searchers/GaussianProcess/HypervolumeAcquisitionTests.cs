namespace HpoAttributes.Tests.Searchers;

public class HypervolumeAcquisitionTests
{
    private static readonly ModelSpace Square = new(ConfigSpace.Of<PointConfig<SquareShape>>());
    private static readonly double[][] Points = [[0.1, 0.2], [0.4, 0.9], [0.8, 0.5], [0.6, 0.1]];
    private static readonly Acquisition Always = new(objective: null, best: 0, []);

    /// <summary>With one vector, of which no value is far from the reference, against the mean of many draws.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Value_IsTheLogarithmOfTheMeanGrowth(int goals)
    {
        GaussianProcess[] models = Models(goals);
        double[][] front = goals == 2 ? [[-0.5, 0.4], [0.3, -0.6]] : [[-0.5, 0.4, 0.1], [0.3, -0.6, 0.2], [0.2, 0.3, -0.8]];
        double[] reference = [.. Enumerable.Repeat(1.0, goals)];
        double[] point = [0.5, 0.55];
        double value = new HypervolumeAcquisition(models, NotDominatedBoxes.Of(front, reference), Always).Evaluate(point);

        var random = new RandomStream(1, 2, 3);
        const int Draws = 200_000;
        (double Mean, double Variance)[] predictions = Array.ConvertAll(models, model => model.Predict(point));
        double growth = 0;
        for (int draw = 0; draw < Draws; draw++)
        {
            var drawn = new double[goals];
            for (int goal = 0; goal < goals; goal++)
            {
                drawn[goal] = predictions[goal].Mean + (Math.Sqrt(predictions[goal].Variance) * StandardNormal.Quantile(random.NextDouble()));
            }

            growth += Hypervolume.Exclusive(drawn, front, reference);
        }

        Assert.Equal(growth / Draws, Math.Exp(value), 0.02 * growth / Draws);
    }

    /// <summary>A far better front than any that the models know: the expected growth is too small for a number of its own.</summary>
    [Theory]
    [InlineData(2, 0.0)]
    [InlineData(3, 0.0)]
    [InlineData(2, -60.0)]
    [InlineData(3, -60.0)]
    public void Gradient_AgreesWithDifferences(int goals, double shift)
    {
        double[][] front = goals == 2 ? [[-0.5, 0.4], [0.3, -0.6]] : [[-0.5, 0.4, 0.1], [0.3, -0.6, 0.2], [0.2, 0.3, -0.8]];
        double[] reference = [.. Enumerable.Repeat(1 + shift, goals)];
        double[][] shifted = [.. front.Select(vector => Array.ConvertAll(vector, value => value + shift))];
        var acquisition = new HypervolumeAcquisition(Models(goals), NotDominatedBoxes.Of(shifted, reference), Feasibility());
        double[] point = [0.5, 0.55];
        Assert.True(shift == 0 ? acquisition.Evaluate(point) > -5 : acquisition.Evaluate(point) < -1000);
        Gradients.AssertAgree(acquisition.Evaluate, point, 1e-5);
        Gradients.AssertAgree(acquisition.Evaluate, [0.95, 0.05], 1e-5);
    }

    [Fact]
    public void Value_OfOneBox_IsTheProductOfBothGoalsLogEI()
    {
        GaussianProcess[] models = Models(2);
        double[] point = [0.3, 0.3];
        double value = new HypervolumeAcquisition(models, NotDominatedBoxes.Of([], [0.5, -0.25]), Always).Evaluate(point);
        Assert.Equal(new Acquisition(models[0], 0.5, []).Evaluate(point) + new Acquisition(models[1], -0.25, []).Evaluate(point), value, 1e-9);
    }

    [Fact]
    public void Value_AtTheFront_IsSmallerThanBetweenItsPoints()
    {
        GaussianProcess[] models = Models(2);
        double[][] front = [.. Enumerable.Range(0, Points.Length).Select(i => Array.ConvertAll(models, model => model.MeanAt(i)))];
        var acquisition = new HypervolumeAcquisition(models, NotDominatedBoxes.Of(front, [3, 3]), Always);
        Assert.True(acquisition.Evaluate(Points[0]) < acquisition.Evaluate([0.25, 0.55]));
    }

    [Fact]
    public void LogDifference_IsExactForCloseAndForTinyNumbers()
    {
        Assert.Equal(Math.Log(Math.Exp(2) - Math.Exp(1)), NearOne.LogDifference(2, 1), 1e-14);
        Assert.Equal(-1000 + Math.Log(1e-9), NearOne.LogDifference(-1000, -1000 - 1e-9), 1e-4);
        Assert.Equal(-1000, NearOne.LogDifference(-1000, double.NegativeInfinity));
        Assert.Equal(double.NegativeInfinity, NearOne.LogDifference(-3, Math.BitIncrement(-3)));
        Assert.Equal(double.NegativeInfinity, NearOne.LogDifference(-3, -3));
    }

    private static GaussianProcess[] Models(int goals)
    {
        double[][] values = [[1, -1, 0.5, -0.2], [-0.7, 0.9, 0.1, 0.6], [0.2, 0.4, -1.1, 0.8]];
        return [.. values.Take(goals).Select(Model)];
    }

    private static Acquisition Feasibility() => new(objective: null, best: 0, [Model([-1, 0.3, -0.2, 0.5])]);

    private static GaussianProcess Model(double[] values)
        => GaussianProcess.Of(Square, new KernelParameters(Square, new KernelPriors(Square).Start), Points, values)!;
}
