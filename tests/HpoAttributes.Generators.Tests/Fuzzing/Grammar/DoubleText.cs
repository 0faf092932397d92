using System.Globalization;

namespace HpoAttributes.Generators.Tests;

/// <summary>The many ways to write a double: literals of each form and type, names, casts, arithmetic.</summary>
internal static class DoubleText
{
    /// <summary>A constant expression that converts to exactly <paramref name="value"/>.</summary>
    public static string Write(FuzzContext context, double value)
    {
        string plain = Plain(value);
        List<string> forms = [plain, plain, plain, plain];
        if (double.IsFinite(value))
        {
            forms.AddRange([$"({plain})", $"{plain} * 1.0", $"0.5 * {plain} + 0.5 * {plain}", $"true ? {plain} : 3.5", value < 0 || double.IsNegative(value) ? $"-({Plain(-value)})" : $"+{plain}"]);
            forms.RemoveAll(form => form.StartsWith("0.5", StringComparison.Ordinal) && (0.5 * value) + (0.5 * value) != value);
        }

        if (!double.IsNegative(value) && value != 0 && double.IsFinite(value))
        {
            forms.AddRange([value.ToString("E16", CultureInfo.InvariantCulture), Literal(value) + "d", Literal(value) + "D"]);
        }

        if (Math.Abs(value) is >= 1 and < 1e15 && value == Math.Floor(value))
        {
            forms.Add(IntegerText.Write(context, (long)value));
        }

        if ((double)(float)value == value && !double.IsNaN(value))
        {
            forms.Add(FloatText.Plain((float)value));
            forms.Add($"(double){FloatText.Plain((float)value)}");
        }

        string form = context.Random.Pick(forms);
        return context.Random.Chance(0.1) ? context.Constant("double", form) : form;
    }

    public static string Plain(double value) => value switch
    {
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        double.MaxValue => "double.MaxValue",
        double.MinValue => "double.MinValue",
        double.Epsilon => "double.Epsilon",
        0 when double.IsNegative(value) => "-0.0",
        _ => Literal(value),
    };

    private static string Literal(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
