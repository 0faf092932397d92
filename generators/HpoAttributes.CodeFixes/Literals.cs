using System.Globalization;
using HpoAttributes.Generators.Emitting;
using HpoAttributes.Generators.Models;

namespace HpoAttributes.CodeFixes;

/// <summary>Writes constants as people do: <c>0.5</c>, <c>0.5f</c>, <c>1e-5</c>, <c>7</c>, where generated code says <c>0.5D</c>, <c>0.5F</c>, <c>1E-5D</c>, <c>7L</c>.</summary>
internal static class Literals
{
    public static string Of(ConstantModel value) => value.Kind switch
    {
        ConstantKind.Int or ConstantKind.Long => value.Bits.ToString(CultureInfo.InvariantCulture),
        ConstantKind.Double => Of(Number(value)),
        ConstantKind.Float => Exponent(NumberText.Of((float)Number(value))) + "f",
        _ => CSharp.Literal(value),
    };

    public static string Of(double value) => Exponent(NumberText.Of(value));

    /// <summary>A constant in the place of <paramref name="given"/>: a double that was written with a point keeps one.</summary>
    public static string Like(string given, ConstantModel value)
    {
        string text = Of(value);
        bool wantsPoint = value.Kind == ConstantKind.Double && given.Contains('.') && text.All(letter => letter is '-' or (>= '0' and <= '9'));
        return wantsPoint ? text + ".0" : text;
    }

    private static double Number(ConstantModel value) => BitConverter.Int64BitsToDouble(value.Bits);

    private static string Exponent(string number) => number.Replace("E+", "e").Replace('E', 'e');
}
