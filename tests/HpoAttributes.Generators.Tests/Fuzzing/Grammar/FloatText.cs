using System.Globalization;

namespace HpoAttributes.Generators.Tests;

/// <summary>The ways to write a float.</summary>
internal static class FloatText
{
    public static string Write(FuzzContext context, float value)
    {
        string plain = Plain(value);
        List<string> forms = [plain, plain, $"(float)({plain})", $"({plain})"];
        if (value == Math.Floor(value) && Math.Abs(value) is >= 1 and < 1e6f)
        {
            forms.Add(((long)value).ToString(CultureInfo.InvariantCulture));
        }

        string form = context.Random.Pick(forms);
        return context.Random.Chance(0.1) ? context.Constant("float", form) : form;
    }

    public static string Plain(float value) => value switch
    {
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        0 when float.IsNegative(value) => "-0.0f",
        _ => value.ToString("R", CultureInfo.InvariantCulture) + "f",
    };
}
