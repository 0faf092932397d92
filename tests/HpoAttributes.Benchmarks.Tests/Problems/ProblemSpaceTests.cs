namespace HpoAttributes.Benchmarks.Tests;

public sealed class ProblemSpaceTests
{
    private static readonly ProblemSpace Space = ProblemCatalog.All.Single(problem => problem.Name == "cond_optimizer").Space;

    [Fact]
    public void Catalog_OfEachFamily_HasItsProblems()
        => Assert.Equal([5, 2, 14], Enum.GetValues<ProblemFamily>().Select(family => ProblemCatalog.Of(family).Count));

    [Theory]
    [InlineData(0.2, "momentum, nesterov")]
    [InlineData(0.8, "one_minus_beta2, eps")]
    public void ValuesAt_OfACase_LeaveOutTheOther(double optimizer, string expected)
    {
        double[] point = [optimizer, .. Enumerable.Repeat(0.4, 8)];
        double[] values = Space.ValuesAt(point);

        Assert.Equal(expected, string.Join(", ", Space.Parameters.Zip(values).Skip(5).Where(entry => !double.IsNaN(entry.Second)).Select(entry => entry.First.Name)));
    }

    [Fact]
    public void Encode_OfADecodedConfig_GivesItsPoint()
    {
        foreach (Problem problem in ProblemCatalog.All)
        {
            var random = new RandomStream(1, 1, 1);
            var point = new double[problem.Space.ConfigSpace.Count];
            problem.Space.ConfigSpace.Sample(ref random, point);
            IConfig config = problem.Space.ConfigSpace.Decode(point);

            Assert.Equal(problem.Space.ValuesAt(point), problem.Space.ValuesAt(problem.Space.ConfigSpace.Encode(config)));
            Assert.Equal(problem.Space.ConfigSpace.HashOf(config), problem.Space.ConfigSpace.HashOf(problem.Space.ConfigSpace.Decode(problem.Space.ConfigSpace.Encode(config))));
        }
    }
}
