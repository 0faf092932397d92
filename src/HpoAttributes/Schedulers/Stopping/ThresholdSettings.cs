using System.Globalization;

namespace HpoAttributes;

/// <summary>The settings of threshold stopping.</summary>
/// <param name="Lower">The least value that is allowed; null for any.</param>
/// <param name="Upper">The greatest value that is allowed; null for any.</param>
/// <param name="Grace">The first resource at which a trial may be stopped.</param>
internal readonly record struct ThresholdSettings(double? Lower, double? Upper, int Grace)
{
    /// <exception cref="ArgumentException">A setting is out of its range.</exception>
    public static ThresholdSettings Of(double? lower, double? upper, int grace)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(grace, 1);
        if (lower is null && upper is null)
        {
            throw new ArgumentException("a threshold is needed: give lower, upper or both", nameof(lower));
        }

        if ((lower ?? 0) is not (> double.NegativeInfinity and < double.PositiveInfinity) || (upper ?? 0) is not (> double.NegativeInfinity and < double.PositiveInfinity) || lower > upper)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"lower and upper must be numbers, lower not above upper, but are {lower} and {upper}"), nameof(lower));
        }

        return new(lower, upper, grace);
    }
}
