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

    public CmaEsRestarts Restarts { get; } = Enum.IsDefined(Restarts)
        ? Restarts
        : throw new ArgumentOutOfRangeException(nameof(Restarts), Restarts, $"restarts must be one of {string.Join(", ", Enum.GetNames<CmaEsRestarts>())}, but is {Restarts}");

    public int WarmStart { get; } = WarmStart >= 0
        ? WarmStart
        : throw new ArgumentOutOfRangeException(nameof(WarmStart), WarmStart, $"the number of results to start from must be at least 0, but is {WarmStart}");

    public int Population { get; } = Population is 0 or >= 2
        ? Population
        : throw new ArgumentOutOfRangeException(nameof(Population), Population, $"the population must be at least 2, or 0 for the default, but is {Population}");

    public double Step { get; } = Step is > 0 and <= 1
        ? Step
        : throw new ArgumentOutOfRangeException(nameof(Step), Step, $"the first step must be above 0 and at most 1, but is {Step.ToString(CultureInfo.InvariantCulture)}");
}
