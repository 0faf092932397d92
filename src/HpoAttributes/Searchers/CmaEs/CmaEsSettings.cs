using System.Globalization;

namespace HpoAttributes;

/// <summary>What <see cref="CmaEsSearcher"/> is told, checked.</summary>
/// <param name="Restarts">What happens after convergence.</param>
/// <param name="WarmStart">How many of the first results the distribution is computed from; 0 for the start of its own.</param>
/// <param name="Population">The number of results in a generation; 0 for 4 + ⌊3 ln d⌋.</param>
/// <param name="Step">The first standard deviation of every coordinate.</param>
internal sealed record CmaEsSettings(CmaEsRestarts Restarts, int WarmStart, int Population, double Step)
{
    public const double DefaultStep = 1.0 / 8;

    /// <summary>How many results the first run starts from at least.</summary>
    public const int Startup = 10;

    public CmaEsRestarts Restarts { get; } = Checked(Restarts);

    public int WarmStart { get; } = CheckedWarmStart(WarmStart);

    public int Population { get; } = CheckedPopulation(Population);

    public double Step { get; } = CheckedStep(Step);

    private static CmaEsRestarts Checked(CmaEsRestarts restarts) => Enum.IsDefined(restarts)
        ? restarts
        : throw new ArgumentOutOfRangeException(nameof(restarts), restarts, $"restarts must be one of {string.Join(", ", Enum.GetNames<CmaEsRestarts>())}, but is {restarts}");

    private static int CheckedWarmStart(int warmStart) => warmStart >= 0
        ? warmStart
        : throw new ArgumentOutOfRangeException(nameof(warmStart), warmStart, $"the number of results to start from must be at least 0, but is {warmStart}");

    private static int CheckedPopulation(int population) => population is 0 or >= 2
        ? population
        : throw new ArgumentOutOfRangeException(nameof(population), population, $"the population must be at least 2, or 0 for the default, but is {population}");

    private static double CheckedStep(double step) => step is > 0 and <= 1
        ? step
        : throw new ArgumentOutOfRangeException(nameof(step), step, $"the first step must be above 0 and at most 1, but is {step.ToString(CultureInfo.InvariantCulture)}");
}
