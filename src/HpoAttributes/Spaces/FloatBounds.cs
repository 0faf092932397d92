// Linked into the generator: netstandard2.0 API only.
namespace HpoAttributes;

/// <summary>Rounds double bounds to floats so that the rounded range lies inside the given one.</summary>
internal static class FloatBounds
{
    /// <summary>The smallest float that is not below <paramref name="value"/>.</summary>
    public static float RoundUp(double value)
    {
        float nearest = (float)value;
        return nearest >= value ? nearest : -Below(-nearest);
    }

    /// <summary>The largest float that is not above <paramref name="value"/>.</summary>
    public static float RoundDown(double value)
    {
        float nearest = (float)value;
        return nearest <= value ? nearest : Below(nearest);
    }

    // BitConverter.SingleToInt32Bits is missing from netstandard2.0.
    private static float Below(float value)
    {
        if (value == 0)
        {
            return -float.Epsilon;
        }

        int bits = BitConverter.ToInt32(BitConverter.GetBytes(value), 0);
        return BitConverter.ToSingle(BitConverter.GetBytes(value > 0 ? bits - 1 : bits + 1), 0);
    }
}
