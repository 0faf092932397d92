// Linked into the generator: netstandard2.0 API only.
namespace HpoAttributes;

/// <summary>The numbers of a floating-point domain as the user gave them; <see cref="RangeRules"/> judges them.</summary>
/// <param name="Kind">The scale.</param>
/// <param name="Low">The smallest value; of a truncated distribution the lower end, which may be infinite.</param>
/// <param name="High">The largest value; of a truncated distribution the upper end, which may be infinite.</param>
/// <param name="Step">The distance of neighbours; null where the values are continuous.</param>
/// <param name="IsSingle">Whether the values are floats rather than doubles.</param>
/// <param name="Mean">The mean of a normal distribution, or of the logarithm of a log-normal one.</param>
/// <param name="Std">The standard deviation of the same.</param>
internal readonly record struct FloatRange(FloatScaleKind Kind, double Low, double High, double? Step, bool IsSingle, double Mean = 0, double Std = 1)
{
    /// <summary>Continuous distributions end this many standard deviations from the mean: beyond, a double in [0, 1] could not tell values apart.</summary>
    public const double MaxDeviations = 8;

    private const double SmallestNormal = 2.2250738585072014E-308;

    /// <summary>Whether the values follow a distribution with a mean.</summary>
    public bool IsNormal => Kind is FloatScaleKind.Normal or FloatScaleKind.LogNormal;

    /// <summary>Whether the scale needs values above zero.</summary>
    public bool IsLog => Kind is FloatScaleKind.Log or FloatScaleKind.LogNormal;

    /// <summary>The smallest value of the domain: what is given, truncated and for floats rounded inwards. A grid starts where it is said to.</summary>
    public double EffectiveLow => Step is not null ? Low : IsSingle ? FloatBounds.RoundUp(TruncatedLow) : TruncatedLow;

    /// <summary>The largest value of the domain, or the end that a grid does not pass.</summary>
    public double EffectiveHigh => Step is not null ? High : IsSingle ? FloatBounds.RoundDown(TruncatedHigh) : TruncatedHigh;

    private double TruncatedLow => Kind switch
    {
        FloatScaleKind.Normal => Math.Max(Math.Max(Low, Mean - (MaxDeviations * Std)), double.MinValue),
        FloatScaleKind.LogNormal => Math.Max(Math.Max(Low, Math.Exp(Mean - (MaxDeviations * Std))), SmallestNormal),
        _ => Low,
    };

    private double TruncatedHigh => Kind switch
    {
        FloatScaleKind.Normal => Math.Min(Math.Min(High, Mean + (MaxDeviations * Std)), double.MaxValue),
        FloatScaleKind.LogNormal => Math.Min(Math.Min(High, Math.Exp(Mean + (MaxDeviations * Std))), double.MaxValue),
        _ => High,
    };
}
