using System.Runtime.CompilerServices;

namespace HpoAttributes.AotConsole;

internal static class Tradeoff
{
    /// <summary>Several goals, a resource, and an asynchronous iterator.</summary>
    [Objective(Goal.Minimize, Goal.Maximize)]
    public static async IAsyncEnumerable<(double Error, float Speed)> RunAsync(
        [Uniform(0, 1)] double x, [Resource(1, 3)] int maxEpochs, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (int epoch = 1; ; epoch++)
        {
            await Task.Yield();
            cancellationToken.ThrowIfCancellationRequested();
            yield return (x + (maxEpochs - epoch), (float)(x * x));
        }
    }

    /// <summary>An iterator.</summary>
    [Objective(Name = "Short")]
    public static IEnumerable<double> Run([Uniform(0, 1)] double x) => [x + 1, x];
}
