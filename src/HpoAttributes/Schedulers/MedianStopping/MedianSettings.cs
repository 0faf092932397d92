namespace HpoAttributes;

/// <summary>The settings of median stopping.</summary>
/// <param name="Rule">What is held against what.</param>
/// <param name="Startup">How many trials must have completed.</param>
/// <param name="Grace">The first resource at which a trial may be stopped.</param>
internal readonly record struct MedianSettings(MedianRule Rule, int Startup, int Grace)
{
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public static MedianSettings Of(MedianRule rule, int startup, int grace)
    {
        if (!Enum.IsDefined(rule))
        {
            throw new ArgumentOutOfRangeException(nameof(rule), rule, "no such rule");
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(startup, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(grace, 1);
        return new(rule, startup, grace);
    }
}
