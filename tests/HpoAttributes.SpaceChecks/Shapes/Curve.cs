using System.Runtime.CompilerServices;

namespace HpoAttributes.SpaceChecks;

/// <summary>Objectives that yield, or that are told how long to run.</summary>
internal static class Curve
{
    [Objective]
    public static IEnumerable<double> Loss([LogUniform(0.01, 1)] double rate, [Resource(2, 9)] int maxEpochs = 5)
    {
        for (int epoch = 1; ; epoch++)
        {
            yield return (1 / (rate * epoch)) + (1000 * maxEpochs);
        }
    }

    [Objective(Goal.Minimize, Goal.Maximize, Name = "Awaited")]
    public static async IAsyncEnumerable<(double Loss, float Accuracy)> LossAsync(
        [LogUniform(0.01, 1)] double rate, [Resource(1, 4)] int epochs, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        for (int epoch = 1; epoch <= 2 * epochs; epoch++)
        {
            await Task.Delay(TimeSpan.Zero, cancellationToken);
            yield return (1 / (rate * epoch), epoch);
        }
    }

    [Objective(Name = "Short")]
    public static IEnumerable<(double, double)> Points([Uniform(0, 1)] double x) => [(x, 1), (x / 2, 1 - x)];

    [Objective(Name = "Bounded")]
    public static double Last([Resource(1, 27)] int epochs, [LogUniform(0.01, 1)] double rate) => rate + epochs;

    [Objective(Name = "Reporting")]
    public static double Reported(ITrialContext trial, [Uniform(0, 1)] double x, [Resource(1, 3)] int epochs)
    {
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            trial.Report(epoch, x / epoch);
        }

        trial.Constrain("x", x - 0.5);
        return x / epochs;
    }
}
