using System.Globalization;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.CodeFixes;

/// <summary>Chooses a lower bound for a log scale of which only the upper one is known.</summary>
internal static class PositiveBounds
{
    /// <summary>The bound that most learning rates start at.</summary>
    private const int UsualExponent = -5;

    /// <summary>How many powers of ten the scale has at least.</summary>
    private const int Decades = 3;

    /// <summary>One; null where nothing larger is allowed.</summary>
    public static string? Integer(double high) => high > 1 ? "1" : null;

    /// <summary>A power of ten well below the upper bound and not above the default; null where a number that small cannot be had.</summary>
    public static string? Real(double high, IParameterSymbol parameter)
    {
        double given = parameter.HasExplicitDefaultValue && Constants.Number(parameter.ExplicitDefaultValue) is { } value ? value : high;
        int exponent = Math.Min(UsualExponent, Exponent(high) - Decades);
        exponent = given > 0 ? Math.Min(exponent, Exponent(given)) : exponent;
        bool isFloat = parameter.Type.SpecialType == SpecialType.System_Single;
        return IsRange(Power(exponent), high, isFloat) ? Literals.Of(Power(exponent)) : null;
    }

    private static bool IsRange(double low, double high, bool isFloat)
        => (isFloat ? (float)low : low) > 0 && RangeRules.OfFloats(new(FloatScaleKind.Log, low, high, Step: null, isFloat)) is null;

    /// <summary>The largest power of ten that is not above a positive number; the logarithm may be off by one at a power of ten.</summary>
    private static int Exponent(double value)
    {
        if (!(value > 0))
        {
            return 0;
        }

        int exponent = (int)Math.Floor(Math.Log10(value));
        return Power(exponent) > value ? exponent - 1 : Power(exponent + 1) <= value ? exponent + 1 : exponent;
    }

    // Parsed, because Math.Pow is not exact for powers below one.
    private static double Power(int exponent)
        => double.Parse("1e" + exponent.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
