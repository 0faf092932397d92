using System.Globalization;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.CodeFixes;

/// <summary>Reads the numbers that users wrote.</summary>
internal static class Constants
{
    /// <summary>The value of a constant expression; null for what is no number. Integers beyond 2^53 are rounded.</summary>
    public static double? Number(SemanticModel model, SyntaxNode? expression)
        => expression is null ? null : Number(model.GetConstantValue(expression).Value);

    /// <summary>A boxed number; null for what is none.</summary>
    public static double? Number(object? value)
        => value is sbyte or byte or short or ushort or int or uint or long or ulong or float or double
            ? Convert.ToDouble(value, CultureInfo.InvariantCulture)
            : null;
}
