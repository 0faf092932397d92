namespace HpoAttributes;

/// <summary>The settings of population-based training.</summary>
/// <param name="Interval">After how many units of resource a trial is held against the others.</param>
/// <param name="Population">How many trials train at once.</param>
/// <param name="Quantile">Which share of them is bad, and which is good.</param>
/// <param name="ResampleProbability">How likely a hyperparameter is drawn anew.</param>
/// <param name="Step">How far it is moved otherwise, on its own scale.</param>
internal readonly record struct PopulationSettings(int Interval, int Population, double Quantile, double ResampleProbability, double Step)
{
    public const int DefaultPopulation = 10;
    public const double DefaultQuantile = 0.25;
    public const double DefaultResampleProbability = 0.25;
    public const double DefaultStep = 0.1;

    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public static PopulationSettings Of(int interval, int population, double quantile, double resampleProbability, double step)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(interval, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(population, 2);
        RequireShare(quantile is > 0 and <= 0.5, quantile, nameof(quantile), "above 0 and at most 0.5");
        RequireShare(resampleProbability is >= 0 and <= 1, resampleProbability, nameof(resampleProbability), "from 0 to 1");
        RequireShare(step is > 0 and <= 0.5, step, nameof(step), "above 0 and at most 0.5");
        return new(interval, population, quantile, resampleProbability, step);
    }

    /// <summary>How many of a number of trials are bad, and how many good.</summary>
    public int ShareOf(int trials) => Math.Min((int)Math.Ceiling(Quantile * trials * (1 - 1e-9)), trials / 2);

    private static void RequireShare(bool isInRange, double value, string name, string range)
    {
        if (!isInRange)
        {
            throw new ArgumentOutOfRangeException(name, value, $"{name} must be {range}");
        }
    }
}
