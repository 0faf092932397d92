using System.Numerics;

namespace HpoAttributes;

/// <summary>Decodes and encodes continuous values of a <see cref="FloatScale"/>, exactly where a double in [0, 1] allows it.</summary>
internal static class FloatScaleCodec
{
    private const int NeighboursTried = 8;

    private static readonly double[] StepLengths = [1, 0.5, 1.5, 2, 3];

    public static T Decode<T>(in FloatScale scale, double unit)
        where T : struct, IBinaryFloatingPointIeee754<T> => T.CreateTruncating(scale.Decode(unit));

    /// <summary>
    /// A position that decodes to <paramref name="value"/>, else the one that comes nearest. Newton's steps cross many doubles
    /// at once near 0, where a run of them decodes to one value: shorter and longer steps meet the run that a full one misses
    /// by rounding. Where each double is a value of its own, its neighbours are tried.
    /// </summary>
    public static double Encode<T>(in FloatScale scale, T value)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        double target = double.CreateTruncating(value);
        double unit = scale.Encode(target);
        double error = target - At<T>(scale, unit);
        if (error == 0)
        {
            return unit;
        }

        double slope = scale.SlopeAt(target);
        for (int i = 0; i < StepLengths.Length && error != 0; i++)
        {
            if (Try<T>(scale, target, unit + (StepLengths[i] * error / slope), ref unit, ref error))
            {
                i = -1;
            }
        }

        double above = unit;
        double below = unit;
        for (int i = 0; i < NeighboursTried && error != 0; i++)
        {
            Try<T>(scale, target, above = Math.BitIncrement(above), ref unit, ref error);
            Try<T>(scale, target, below = Math.BitDecrement(below), ref unit, ref error);
        }

        return unit;
    }

    /// <summary>Takes the candidate where it comes nearer.</summary>
    private static bool Try<T>(in FloatScale scale, double target, double candidate, ref double unit, ref double error)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        candidate = Math.Clamp(candidate, 0, 1);
        double candidateError = target - At<T>(scale, candidate);
        bool isBetter = Math.Abs(candidateError) < Math.Abs(error);
        if (isBetter)
        {
            (unit, error) = (candidate, candidateError);
        }

        return isBetter;
    }

    private static double At<T>(in FloatScale scale, double unit)
        where T : struct, IBinaryFloatingPointIeee754<T> => double.CreateTruncating(Decode<T>(scale, unit));
}
