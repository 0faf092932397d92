using HpoAttributes;

if (args.FirstOrDefault(option => option != "--smoke") is { } unknown)
{
    Console.Error.WriteLine($"unknown option '{unknown}': the only one is --smoke");
    return 2;
}

TuningResult<QuadraticConfig> result = Quadratic.Tune(options: new() { Trials = args.Length == 0 ? 50 : 5, Seed = 7 });
Console.WriteLine($"best: x = {result.Incumbent.Config.X:F3}, y = {result.Incumbent.Config.Y}, value = {result.Incumbent.Value:F4}");
return 0;

internal static class Quadratic
{
    [Objective]
    public static double Value([Uniform(-5, 5)] double x = 0, [IntRange(0, 9)] int y = 5) => ((x - 2) * (x - 2)) + ((y - 3) * (y - 3));
}
