namespace HpoAttributes.SpaceChecks;

/// <summary>Static objectives of one host that return once: the value itself, a task, several goals.</summary>
internal static class Bowl
{
    [Objective]
    public static double Value(double target, [Uniform(-5, 5)] double x = 0, [IntRange(0, 9)] int y = 5) => Square(x - target) + Square(y - 3);

    [Objective(Name = "Task")]
    public static async Task<double> ValueAsync([Uniform(-5, 5)] double x, ITrialContext trial, double target = 2, CancellationToken cancellationToken = default)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(1), cancellationToken);
        return trial.Number == 3 ? throw new InvalidOperationException("the fourth trial fails") : Square(x - target);
    }

    [Objective(Goal.Maximize, Name = "ValueTask")]
    public static async ValueTask<float> DepthAsync([Uniform(-5, 5)] float x, CancellationToken cancellationToken)
    {
        await Task.Yield();
        cancellationToken.ThrowIfCancellationRequested();
        return -x * x;
    }

    [Objective(Goal.Minimize, Goal.Maximize, Name = "Pair")]
    public static (double Error, float Size) Pair([Uniform(0, 1)] double error, [IntRange(1, 9)] int size) => (error * size, size);

    [Objective(Name = "Triple")]
    public static async Task<(double, double Second, double)> TripleAsync([Uniform(0, 1)] double x, CancellationToken cancellationToken)
    {
        await Task.Delay(TimeSpan.Zero, cancellationToken);
        return (x, 1 - x, 1);
    }

    [Objective(Name = "Nothing")]
    public static double Nothing([Uniform(0, 1)] double x) => x * double.NaN;

    private static double Square(double x) => x * x;
}
