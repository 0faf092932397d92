namespace HpoAttributes.Generators.Models;

/// <summary>A constant. Numbers are held as bits, so that 0 and -0 differ and NaN equals itself.</summary>
/// <param name="Kind">What it is a constant of.</param>
/// <param name="Bits">The number, flag, character or bit pattern.</param>
/// <param name="Text">The string, the decimal's digits, or the enum member's name.</param>
/// <param name="EnumType">The fully qualified enum type.</param>
internal sealed record ConstantModel(ConstantKind Kind, long Bits = 0, string Text = "", string EnumType = "")
{
    public static ConstantModel OfLong(long value) => new(ConstantKind.Long, value);

    public static ConstantModel OfDouble(double value) => new(ConstantKind.Double, BitConverter.DoubleToInt64Bits(value));

    /// <summary>A float, held as the bits of the double of the same value.</summary>
    public static ConstantModel OfFloat(float value) => new(ConstantKind.Float, BitConverter.DoubleToInt64Bits(value));
}
