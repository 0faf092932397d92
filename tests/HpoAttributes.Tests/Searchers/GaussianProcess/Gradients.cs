namespace HpoAttributes.Tests.Searchers;

/// <summary>Holds gradients against differences of values.</summary>
internal static class Gradients
{
    private const double Step = 1e-5;

    public static void AssertAgree(DifferentiableFunction function, double[] x, double tolerance)
    {
        var gradient = new double[x.Length];
        var unused = new double[x.Length];
        function(x, gradient);
        for (int i = 0; i < x.Length; i++)
        {
            double[] above = [.. x];
            double[] below = [.. x];
            above[i] += Step;
            below[i] -= Step;
            double difference = (function(above, unused) - function(below, unused)) / (2 * Step);
            Assert.Equal(difference, gradient[i], tolerance * Math.Max(1, Math.Abs(difference)));
        }
    }
}
