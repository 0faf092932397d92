using System.Globalization;

namespace HpoAttributes.Generators.Tests;

/// <summary>The many ways to write an integer.</summary>
internal static class IntegerText
{
    /// <summary>A constant expression of type int where the value is one, else of type long.</summary>
    public static string Write(FuzzContext context, long value)
    {
        string plain = Plain(value);
        string type = value is >= int.MinValue and <= int.MaxValue ? "int" : "long";
        List<string> forms = [plain, plain, plain, $"({plain})", $"({type})({plain})", $"unchecked({plain})", $"true ? {plain} : 3"];
        if (value is > long.MinValue and not int.MinValue and not int.MaxValue + 1L)
        {
            forms.Add($"{Plain(value - 1)} + 1");
        }

        if (value >= 0)
        {
            string hex = value.ToString("x", CultureInfo.InvariantCulture);
            forms.AddRange([$"{value:#,0}".Replace(',', '_'), value is <= int.MaxValue or > uint.MaxValue ? $"0x{hex}" : $"0x{hex}L"]);
        }

        if (value is >= 0 and < 1024)
        {
            forms.AddRange([$"0b{value:b}", $"0B_{value:b8}"]);
        }

        if (value > 0 && value < 1L << 30 && System.Numerics.BitOperations.IsPow2(value))
        {
            forms.Add($"1 << {System.Numerics.BitOperations.Log2((ulong)value)}");
        }

        string form = context.Random.Pick(forms);
        return context.Random.Chance(0.1) ? context.Constant(type, form) : form;
    }

    public static string Plain(long value) => value switch
    {
        long.MinValue => "long.MinValue",
        long.MaxValue => "long.MaxValue",
        int.MinValue => "int.MinValue",
        int.MaxValue => "int.MaxValue",
        _ => value.ToString(CultureInfo.InvariantCulture) + (value is < int.MinValue or > int.MaxValue ? "L" : string.Empty),
    };
}
