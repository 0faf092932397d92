using HpoAttributes.Tests.Searchers;

namespace HpoAttributes.Tests.Schedulers.FreezeThaw;

public class CurveProcessTests
{
    private static readonly double[] Rungs = [1, 2, 4, 8];
    private static readonly ModelSpace Square = new(ConfigSpace.Of<PointConfig<SquareShape>>());
    private static readonly ModelSpace Mixed = new(ConfigSpace.Of<PointConfig<MixedShape>>());

    [Fact]
    public void Covariance_OfTwoRungs_IsTheSumOfItsParts()
    {
        // Level 0.5, fall 0.3, bend 0.05, common fall 1, own bend 0.02; power 2, offset 1, reach ln 4: resources 1 and 4 are one reach apart.
        var covariance = new CurveCovariance(ByHand(), Rungs);
        double fall = 3.0 / 6 * (3.0 / 6);
        const double Bend = 0.52399411; // (1 + √5 + 5/3) e^-√5
        Assert.Equal(1 + 0.5 + (0.3 * fall) + (0.05 * Bend) + fall + (0.02 * Bend), covariance.WithinTrial(0, 2), 8);

        var covariances = new double[2];
        covariance.Fill(trial: 7, rung: 0, [new(3, 2, 0), new(7, 2, 0)], [0.4, 0.4], covariances);
        Assert.Equal(1 + (0.4 * (0.5 + (0.3 * fall) + (0.05 * Bend))) + fall, covariances[0], 8);
        Assert.Equal(covariances[0] + (0.02 * Bend), covariances[1], 8);
    }

    [Fact]
    public void Fall_AtTheFirstRung_IsOneAndFadesWithThePower()
    {
        CurveParameters parameters = ByHand();
        Assert.Equal(1, parameters.FallAt(1, 1), 12);
        Assert.Equal(9.0 / (17 * 17), parameters.FallAt(8, 8), 12);
    }

    [Fact]
    public void Prediction_OfPointsTakenInOneByOne_IsThatOfTheWholeMatrix()
    {
        (CurveProcess process, double[][] points, CurveObservation[] observations) = Filled(9);
        double[] point = Points(Square, 12)[11];
        const int Rung = 3;
        var covariances = new double[9];
        process.Covariances(4, Rung, process.Similarities(point), covariances);

        double[] matrix = Matrix(process.Covariance, points, observations);
        Cholesky factor = Cholesky.Of(matrix, 9)!;
        double[] byValues = Array.ConvertAll(observations, observation => observation.Value);
        factor.Solve(byValues);
        double[] byCovariances = [.. covariances];
        factor.Solve(byCovariances);
        Assert.Equal(Vectors.Dot(covariances, byValues), process.Mean(covariances), 10);
        Assert.Equal(process.Covariance.WithinTrial(Rung, Rung) - Vectors.Dot(covariances, byCovariances), process.Variance(Rung, process.Whitened(covariances)), 10);
    }

    [Fact]
    public void Shorten_TakesBeliefsBackExactly()
    {
        (CurveProcess process, double[][] points, CurveObservation[] _) = Filled(6);
        double[] point = Points(Square, 12)[11];
        double Predict()
        {
            var covariances = new double[process.Count];
            process.Covariances(20, 3, process.Similarities(point), covariances);
            return process.Mean(covariances);
        }

        double before = Predict();
        Assert.True(process.TryAdd(point, new(20, 3, -2), isBelief: true));
        Assert.Equal(-2, Predict(), 1e-3);
        process.Shorten(6);
        Assert.Equal(before, Predict());
    }

    [Fact]
    public void Likelihood_OfOnePoint_IsItsDensity()
    {
        double[] logarithms = Logarithms();
        var priors = new CurvePriors(2);
        var likelihood = new CurveLikelihood(Square, priors, Rungs, [[0.3, 0.7]], [new(0, 1, 1.5)]);
        var gradient = new double[logarithms.Length];
        double prior = priors.LogDensity(logarithms, gradient);
        double variance = new CurveCovariance(ByHand(), Rungs).WithinTrial(1, 1) + 0.1;
        Assert.Equal((((1.5 * 1.5 / variance) + Math.Log(variance)) / 2) - prior, likelihood.Evaluate(logarithms, gradient), 10);
    }

    [Fact]
    public void Likelihood_Gradient_IsThatOfDifferences()
    {
        double[][] points = Points(Mixed, 7);
        CurveObservation[] observations = [.. Enumerable.Range(0, 14).Select(i => new CurveObservation(i / 2, i % 2 == 0 ? i % 3 : 3, Math.Sin(5 * i)))];
        var priors = new CurvePriors(Mixed.Count);
        var likelihood = new CurveLikelihood(Mixed, priors, Rungs, Array.ConvertAll(observations, observation => points[observation.Trial]), observations);
        Gradients.AssertAgree(likelihood.Evaluate, [.. priors.Start.Select((value, i) => value + (0.3 * Math.Sin(3 * i)))], 1e-6);
    }

    private static (CurveProcess Process, double[][] Points, CurveObservation[] Observations) Filled(int count)
    {
        var process = new CurveProcess(Square, new(ByHand(), Rungs));
        double[][] trials = Points(Square, 12);
        CurveObservation[] observations = [.. Enumerable.Range(0, count).Select(i => new CurveObservation(i / 2, i % 4, Math.Cos(3 * i)))];
        foreach (CurveObservation observation in observations)
        {
            Assert.True(process.TryAdd(trials[observation.Trial], observation));
        }

        return (process, Array.ConvertAll(observations, observation => trials[observation.Trial]), observations);
    }

    private static double[] Matrix(CurveCovariance covariance, double[][] points, CurveObservation[] observations)
    {
        int count = points.Length;
        var matrix = new double[count * count];
        for (int i = 0; i < count; i++)
        {
            double[] similarities = Array.ConvertAll(points, other => covariance.Similarity(Square, points[i], other));
            covariance.Fill(observations[i].Trial, observations[i].Rung, observations, similarities, matrix.AsSpan(i * count, count));
            matrix[(i * count) + i] += covariance.Noise;
        }

        return matrix;
    }

    private static CurveParameters ByHand() => new(Logarithms());

    private static double[] Logarithms() => [.. new[] { 0.5, 0.8, 0.5, 0.3, 0.05, 1, 0.02, 0.1, 2, 1, Math.Log(4) }.Select(value => Math.Log(value))];

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
