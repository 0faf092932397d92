using System.Globalization;
using System.Text;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes literals and identifiers: every one of them, so that culture, keywords and escapes are dealt with once.</summary>
internal static class CSharp
{
    /// <summary>A name as code spells it. Words that mean something in a pattern are escaped too, as is the discard.</summary>
    public static string Identifier(string name)
        => SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || name is "await" or "when" or "and" or "or" or "not" or "_" ? "@" + name : name;

    public static string Literal(ConstantModel value) => value.Kind switch
    {
        ConstantKind.Null => "null",
        ConstantKind.ForcedNull => "null!",
        ConstantKind.Default => "default",
        ConstantKind.Boolean => value.Bits != 0 ? "true" : "false",
        ConstantKind.Char => "'" + Escape((char)value.Bits, quote: '\'') + "'",
        ConstantKind.Int => Integer(value.Bits),
        ConstantKind.UInt => Integer(value.Bits) + "U",
        ConstantKind.Long => Literal(value.Bits),
        ConstantKind.ULong => unchecked((ulong)value.Bits).ToString(CultureInfo.InvariantCulture) + "UL",
        ConstantKind.Float => Literal((float)BitConverter.Int64BitsToDouble(value.Bits)),
        ConstantKind.Double => Literal(BitConverter.Int64BitsToDouble(value.Bits)),
        ConstantKind.Decimal => value.Text + "M",
        ConstantKind.String => Literal(value.Text),
        ConstantKind.EnumMember => value.EnumType + "." + Identifier(value.Text),
        _ when value.Bits < 0 => $"unchecked(({value.EnumType})({Integer(value.Bits)}))",
        _ => $"({value.EnumType})({Integer(value.Bits)})",
    };

    public static string Literal(int value) => Integer(value);

    public static string Literal(long value) => Integer(value) + "L";

    public static string Literal(bool value) => value ? "true" : "false";

    public static string Literal(double value)
        => double.IsNaN(value) ? "double.NaN"
            : double.IsInfinity(value) ? value > 0 ? "double.PositiveInfinity" : "double.NegativeInfinity"
            : NumberText.Of(value) + "D";

    public static string Literal(float value)
        => float.IsNaN(value) ? "float.NaN"
            : float.IsInfinity(value) ? value > 0 ? "float.PositiveInfinity" : "float.NegativeInfinity"
            : NumberText.Of(value) + "F";

    public static string Literal(string value)
    {
        var text = new StringBuilder("\"");
        foreach (char letter in value)
        {
            text.Append(Escape(letter, quote: '"'));
        }

        return text.Append('"').ToString();
    }

    private static string Integer(long value) => value.ToString(CultureInfo.InvariantCulture);

    // What is not plainly a letter is written by its number: no host, editor or diff can then change it.
    private static string Escape(char letter, char quote)
        => letter == '\\' || letter == quote ? "\\" + letter
            : letter is >= ' ' and <= '~' || char.IsLetterOrDigit(letter) ? letter.ToString()
            : "\\u" + ((int)letter).ToString("X4", CultureInfo.InvariantCulture);
}
