namespace HpoAttributes.Benchmarks.Tests;

/// <summary>Every problem gives the outputs of its vectors, which another implementation computed.</summary>
public sealed class VectorTests
{
    private const double Tolerance = 1e-9;
    private const double Rounding = 1e-12;

    public static TheoryData<string> Names => [.. ProblemCatalog.All.Select(problem => problem.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Function_OfEachVector_GivesItsOutput(string name)
    {
        Problem problem = ProblemCatalog.All.Single(problem => problem.Name == name);
        foreach (TestVector vector in TestVectors.Of(problem))
        {
            Near(vector.Output, problem.Function(vector.Values));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Evaluate_AtThePointOfEachVector_GivesItsOutput(string name)
    {
        Problem problem = ProblemCatalog.All.Single(problem => problem.Name == name);
        foreach (TestVector vector in TestVectors.Of(problem).Where(vector => IsInside(problem, vector)))
        {
            Near(vector.Output, problem.Evaluate(problem.Space.PointOf(vector.Values)));
        }
    }

    private static void Near(Evaluation expected, Evaluation actual)
    {
        Near(expected.Value, actual.Value);
        Assert.Equal(expected.Constraints.Length, actual.Constraints.Length);
        Assert.All(expected.Constraints.Zip(actual.Constraints), pair => Near(pair.First, pair.Second));
    }

    // Some vectors are the optimum itself, where the value is zero but for rounding.
    private static void Near(double expected, double actual) => Assert.InRange(Math.Abs(actual - expected), 0, (Tolerance * Math.Abs(expected)) + Rounding);

    /// <summary>Some vectors lie outside the box, where no point does.</summary>
    private static bool IsInside(Problem problem, TestVector vector)
        => problem.Space.Parameters.Zip(vector.Values).All(entry => entry.First.Choices is not null || !(entry.Second < entry.First.Low || entry.Second > entry.First.High));
}
