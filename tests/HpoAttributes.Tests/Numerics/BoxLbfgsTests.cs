namespace HpoAttributes.Tests.Numerics;

public class BoxLbfgsTests
{
    [Fact]
    public void Rosenbrock_FromTheUsualStart_IsSolved()
    {
        double[] x = [-1.2, 1];
        double value = new BoxLbfgs([-5, -5], [5, 5]) { MaxEvaluations = 200, ValueTolerance = 0 }.Minimize(Rosenbrock, x);
        Assert.Equal(1, x[0], 4);
        Assert.Equal(1, x[1], 4);
        Assert.Equal(0, value, 8);
    }

    [Fact]
    public void Rosenbrock_WithABound_EndsOnIt()
    {
        // On x = 0.5 the function is smallest at y = 0.25.
        double[] x = [-1.2, 1];
        double value = new BoxLbfgs([-5, -5], [0.5, 5]) { MaxEvaluations = 200, ValueTolerance = 0 }.Minimize(Rosenbrock, x);
        Assert.Equal(0.5, x[0]);
        Assert.Equal(0.25, x[1], 4);
        Assert.Equal(0.25, value, 7);
    }

    [Fact]
    public void Function_WithoutValueBeyond_IsMinimisedBeforeIt()
    {
        double[] x = [0.5];
        new BoxLbfgs([0], [1]).Minimize(
            (point, gradient) =>
            {
                gradient[0] = 2 * (point[0] - 0.1);
                return point[0] < 0.05 ? double.NaN : (point[0] - 0.1) * (point[0] - 0.1);
            },
            x);
        Assert.Equal(0.1, x[0], 4);
    }

    private static double Rosenbrock(ReadOnlySpan<double> x, Span<double> gradient)
    {
        double valley = x[1] - (x[0] * x[0]);
        gradient[0] = (-400 * valley * x[0]) - (2 * (1 - x[0]));
        gradient[1] = 200 * valley;
        return (100 * valley * valley) + ((1 - x[0]) * (1 - x[0]));
    }
}
