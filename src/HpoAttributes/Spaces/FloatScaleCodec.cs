using System.Numerics;

namespace HpoAttributes;

/// <summary>Decodes and encodes continuous values of a <see cref="FloatScale"/>, exactly where a double in [0, 1] allows it.</summary>
internal static class FloatScaleCodec
{
    private const int FewestNeighbours = 8;
    private const int MostNeighbours = 4096;
    private const int MostAtSeams = 256;

    // Neighbours whose errors are this many times the best one have left the surroundings of the value.
    private const double FarAway = 16;

    private const int MostHalvings = 64;

    public static T Decode<T>(in FloatScale scale, double unit)
        where T : struct, IBinaryFloatingPointIeee754<T> => T.CreateTruncating(scale.Decode(unit));

    /// <summary>A position that decodes to <paramref name="value"/>, else the one that comes nearest.</summary>
    public static double Encode<T>(in FloatScale scale, T value)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        double target = double.CreateTruncating(value);
        double unit = scale.Encode(target);
        double error = target - At<T>(scale, unit);
        if (error != 0)
        {
            Halve<T>(scale, target, ref unit, ref error);
        }

        if (error != 0)
        {
            // The ends are exact, but right beside them the formula may have rounded to another value, which then has this one position.
            Try<T>(scale, target, double.Epsilon, ref unit, ref error);
            Try<T>(scale, target, Math.BitDecrement(1.0), ref unit, ref error);
        }

        if (error != 0)
        {
            Search<T>(scale, target, ref unit, ref error);
        }

        return unit;
    }

    /// <summary>
    /// Newton's step, then halving between a position on either side. Near 0 many doubles decode to one value: a step may pass
    /// over that run, halving finds it.
    /// </summary>
    private static void Halve<T>(in FloatScale scale, double target, ref double unit, ref double error)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        double reach = Math.Max(Math.Abs(error) / scale.SlopeAt(target), double.Epsilon);
        Try<T>(scale, target, unit + (Math.Sign(error) * reach), ref unit, ref error);
        double low = unit;
        double high = unit;
        while (low > 0 && Try<T>(scale, target, low -= reach, ref unit, ref error) < 0)
        {
            reach *= 2;
        }

        while (high < 1 && Try<T>(scale, target, high += reach, ref unit, ref error) > 0)
        {
            reach *= 2;
        }

        (low, high) = (Math.Max(low, 0), Math.Min(high, 1));
        for (int i = 0; i < MostHalvings && error != 0 && low < high; i++)
        {
            double middle = low + ((high - low) / 2);
            (low, high) = Try<T>(scale, target, middle, ref unit, ref error) > 0 ? (Math.BitIncrement(middle), high) : (low, Math.BitDecrement(middle));
        }
    }

    private static void Search<T>(in FloatScale scale, double target, ref double unit, ref double error)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        // Half of the grain, since a run can be shorter than it by a rounding.
        double step = scale.GrainAt(unit) / 2;
        SearchAround<T>(scale, target, step, MostNeighbours, ref unit, ref error);
        if (error != 0 && unit + step > Math.BitIncrement(unit))
        {
            // Where one formula ends and the next begins, a run can be cut down to a single position.
            SearchAround<T>(scale, target, step: 0, MostAtSeams, ref unit, ref error);
        }
    }

    /// <summary>
    /// Tries the neighbours, since rounding shuffles them: each double where each is a value of its own, else one of every run
    /// that the formula cannot tell apart.
    /// </summary>
    private static void SearchAround<T>(in FloatScale scale, double target, double step, int most, ref double unit, ref double error)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        double above = unit;
        double below = unit;
        for (int i = 0; i < most && error != 0; i++)
        {
            double upward = Try<T>(scale, target, above = Math.Max(Math.BitIncrement(above), above + step), ref unit, ref error);
            double downward = Try<T>(scale, target, below = Math.Min(Math.BitDecrement(below), below - step), ref unit, ref error);
            if (i >= FewestNeighbours && Math.Min(Math.Abs(upward), Math.Abs(downward)) > FarAway * Math.Abs(error))
            {
                return;
            }
        }
    }

    /// <summary>Takes the candidate where it comes nearer. Its error is the answer.</summary>
    private static double Try<T>(in FloatScale scale, double target, double candidate, ref double unit, ref double error)
        where T : struct, IBinaryFloatingPointIeee754<T>
    {
        candidate = Math.Clamp(candidate, 0, 1);
        double candidateError = target - At<T>(scale, candidate);
        if (Math.Abs(candidateError) < Math.Abs(error))
        {
            (unit, error) = (candidate, candidateError);
        }

        return candidateError;
    }

    private static double At<T>(in FloatScale scale, double unit)
        where T : struct, IBinaryFloatingPointIeee754<T> => double.CreateTruncating(Decode<T>(scale, unit));
}
