namespace HpoAttributes.Tests.Searchers;

public class GaussianProcessTests
{
    private static readonly ModelSpace Square = new(ConfigSpace.Of<PointConfig<SquareShape>>());
    private static readonly ModelSpace Mixed = new(ConfigSpace.Of<PointConfig<MixedShape>>());

    [Fact]
    public void Predict_OfTwoPoints_IsWhatTheEquationsGive()
    {
        // Length-scale 1, scale 1, noise 0.1, no warping. Matérn 5/2 at squared distance 0.25 (the two points) and at 0.0625 (each from the middle).
        GaussianProcess model = GaussianProcess.Of(Square, Parameters(Square, noise: 0.1), [[0.25, 0.5], [0.75, 0.5]], [1, -1])!;
        double far = Matern52.At(0.25).Value;
        double near = Matern52.At(0.0625).Value;
        Assert.Equal(0.82864914241812531, far, 14);

        // By symmetry the mean is 0, and the inverse of ((1.1, far), (far, 1.1)) times (near, near) is near / (1.1 + far) each.
        (double mean, double variance) = model.Predict([0.5, 0.5]);
        Assert.Equal(0, mean, 1e-6);
        Assert.Equal(1 - (2 * near * near / (1.1 + far)), variance, 1e-6);

        // Times (1, -1) it is ±1 / (1.1 - far).
        Assert.Equal((1 - far) / (1.1 - far), model.Predict([0.25, 0.5]).Mean, 1e-4);
        Assert.Equal(model.Predict([0.25, 0.5]).Mean, model.MeanAt(0), 12);
    }

    [Fact]
    public void Predict_AtAKnownPoint_IsItsValueAlmostSurely()
    {
        GaussianProcess model = GaussianProcess.Of(Square, Parameters(Square, noise: 1e-6), [[0.2, 0.5], [0.7, 0.1], [0.9, 0.9]], [1, -1, 0.3])!;
        (double mean, double variance) = model.Predict([0.7, 0.1]);
        Assert.Equal(-1, mean, 4);
        Assert.True(variance < 1e-5);
    }

    [Fact]
    public void Predict_WithTheSamePointTwice_IsFinite()
    {
        GaussianProcess model = GaussianProcess.Of(Square, Parameters(Square, noise: 1e-12), [[0.2, 0.5], [0.2, 0.5], [0.2, 0.5]], [1, 1, 1])!;
        Assert.Equal(1, model.Predict([0.2, 0.5]).Mean, 3);
    }

    [Fact]
    public void Distance_OfConditionalPoints_CountsWhatBothHave()
    {
        Assert.Equal(0, ModelInputs.SquaredDifference(double.NaN, double.NaN, isNumeric: true));
        Assert.Equal(ModelInputs.UnsharedDistance, ModelInputs.SquaredDifference(double.NaN, 0.3, isNumeric: true));
        Assert.Equal(ModelInputs.UnsharedDistance, ModelInputs.SquaredDifference(0.3, double.NaN, isNumeric: false));
        Assert.Equal(0.25, ModelInputs.SquaredDifference(0.25, 0.75, isNumeric: true));
        Assert.Equal(1, ModelInputs.SquaredDifference(0.25, 0.75, isNumeric: false));
        Assert.Equal(0, ModelInputs.SquaredDifference(0.25, 0.25, isNumeric: false));
    }

    [Fact]
    public void MarginalLikelihood_OfTwoPoints_IsTheDensityOfTheirValues()
    {
        var priors = new KernelPriors(Square);
        double[] logarithms = Logarithms(Square, noise: 0.1);
        var likelihood = new MarginalLikelihood(Square, priors, new(Square, [[0.25, 0.5], [0.75, 0.5]]), [1, -1]);
        var gradient = new double[logarithms.Length];
        double prior = priors.LogDensity(logarithms, gradient);

        // Determinant 1.1² - far², values times inverse times values 2 / (1.1 - far).
        double far = Matern52.At(0.25).Value;
        double density = -((2 / (1.1 - far)) + Math.Log(1.21 - (far * far))) / 2;
        Assert.Equal(-density - prior, likelihood.Evaluate(logarithms, gradient), 1e-5);
    }

    [Fact]
    public void MarginalLikelihood_Gradient_IsThatOfDifferences()
    {
        double[][] points = Points(Mixed, 14);
        double[] values = [.. points.Select((point, i) => point[0] + Math.Sin(7 * i))];
        var likelihood = new MarginalLikelihood(Mixed, new(Mixed), new(Mixed, points), values);
        Gradients.AssertAgree(likelihood.Evaluate, Perturbed(Logarithms(Mixed, noise: 0.02)), 1e-6);
    }

    [Fact]
    public void Acquisition_Gradient_IsThatOfDifferences()
    {
        double[][] points = Points(Mixed, 12);
        var parameters = new KernelParameters(Mixed, Perturbed(Logarithms(Mixed, noise: 0.02)));
        GaussianProcess objective = GaussianProcess.Of(Mixed, parameters, points, [.. points.Select((point, i) => Math.Sin(7 * i))])!;
        GaussianProcess constraint = GaussianProcess.Of(Mixed, parameters, points, [.. points.Select((point, i) => Math.Cos(5 * i))])!;
        double[] start = [.. points[3]];
        int[] numbers = [.. Enumerable.Range(0, Mixed.Count).Where(i => Mixed.IsNumeric(i) && !double.IsNaN(start[i]))];
        foreach (Acquisition acquisition in new[] { new Acquisition(objective, -0.5, []), new(objective, -40, [constraint]), new(null, 0, [constraint]) })
        {
            double Along(ReadOnlySpan<double> x, Span<double> gradient)
            {
                double[] point = [.. start];
                var full = new double[point.Length];
                for (int k = 0; k < numbers.Length; k++)
                {
                    point[numbers[k]] = x[k];
                }

                double value = acquisition.Evaluate(point, full);
                Assert.Equal(acquisition.Evaluate(point), value, 1e-10 * Math.Max(1, Math.Abs(value)));
                for (int k = 0; k < numbers.Length; k++)
                {
                    gradient[k] = full[numbers[k]];
                }

                return value;
            }

            Gradients.AssertAgree(Along, [.. numbers.Select(i => (0.8 * start[i]) + 0.07)], 1e-5);
        }
    }

    [Fact]
    public void Fit_OfAFunctionOfOneNumber_FindsThatTheOtherDoesNotMatter()
    {
        double[][] points = Points(Square, 40);
        double[] values = [.. points.Select(point => Math.Sin(6 * point[0]))];
        double[] fitted = new ParameterFit(Square).Fit(new(points, values), earlier: null);
        var parameters = new KernelParameters(Square, fitted);
        Assert.True(parameters.InverseSquares[0] > 20 * parameters.InverseSquares[1]);
        Assert.True(parameters.Noise < 1e-3);
        GaussianProcess model = GaussianProcess.Of(Square, parameters, points, values)!;
        Assert.Equal(Math.Sin(3), model.Predict([0.5, 0.5]).Mean, 0.02);
    }

    private static double[] Logarithms(ModelSpace space, double noise)
    {
        double[] logarithms = new double[new KernelPriors(space).Start.Length];
        logarithms[KernelParameters.NoiseIndex(space.Count)] = Math.Log(noise);
        return logarithms;
    }

    private static KernelParameters Parameters(ModelSpace space, double noise) => new(space, Logarithms(space, noise));

    private static double[] Perturbed(double[] logarithms) => [.. logarithms.Select((value, i) => value + (0.3 * Math.Sin(3 * i)))];

    private static double[][] Points(ModelSpace space, int count)
    {
        var candidates = new CandidatePoints(space);
        var random = new RandomStream(5, 6, 7);
        var points = new double[count][];
        for (int i = 0; i < count; i++)
        {
            points[i] = candidates.Anywhere(ref random);
        }

        return points;
    }
}
