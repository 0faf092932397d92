namespace HpoAttributes;

/// <summary>The settings of Wilcoxon stopping.</summary>
/// <param name="P">The probability below which a trial is stopped.</param>
/// <param name="Startup">How many steps must be compared.</param>
internal readonly record struct WilcoxonSettings(double P, int Startup)
{
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public static WilcoxonSettings Of(double p, int startup)
    {
        if (p is not (> 0 and < 1))
        {
            throw new ArgumentOutOfRangeException(nameof(p), p, "p must be above 0 and below 1");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(startup, 1);
        return new(p, startup);
    }
}
