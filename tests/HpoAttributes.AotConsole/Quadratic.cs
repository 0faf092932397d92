namespace HpoAttributes.AotConsole;

internal enum Shape
{
    Bowl,
    Valley,
}

internal static class Quadratic
{
    [Objective]
    public static async ValueTask<double> Value(
        ITrialContext trial,
        double target,
        [Uniform(-5, 5)] double x = 0,
        [LogUniform(1e-3, 1)] float rate = 0.1f,
        [IntRange(0, 9)] int y = 5,
        [Choice] Shape shape = Shape.Bowl,
        [Choice("a", "b")] string letter = "a",
        CancellationToken cancellationToken = default)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        if (trial.Number == 3)
        {
            throw new InvalidOperationException("the fourth trial fails");
        }

        double value = ((x - target) * (x - target)) + ((y - 3) * (y - 3)) + rate + (shape == Shape.Valley ? 1 : 0) + (letter == "b" ? 1 : 0);
        trial.Report(1, value);
        return value;
    }
}
