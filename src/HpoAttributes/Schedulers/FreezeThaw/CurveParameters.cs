namespace HpoAttributes;

/// <summary>
/// What is fitted of a <see cref="CurveProcess"/>, and where each number stands in the vector of their logarithms: a length-scale for each dimension, then the
/// others in the order of the constants.
/// </summary>
internal sealed class CurveParameters
{
    /// <summary>How many there are beside the length-scales.</summary>
    public const int Others = 9;

    public const int LevelIndex = 0;
    public const int FallIndex = 1;
    public const int BendIndex = 2;
    public const int CommonFallIndex = 3;
    public const int OwnBendIndex = 4;
    public const int NoiseIndex = 5;
    public const int PowerIndex = 6;
    public const int OffsetIndex = 7;
    public const int ReachIndex = 8;

    private readonly double[] _logarithms;

    /// <param name="logarithms">The logarithms of all of them.</param>
    public CurveParameters(double[] logarithms)
    {
        _logarithms = logarithms;
        InverseSquares = Array.ConvertAll(logarithms[..^Others], length => Math.Exp(-2 * length));
    }

    /// <summary>One by the square of each dimension's length-scale.</summary>
    public double[] InverseSquares { get; }

    /// <summary>The variance, over configs, of where curves end up.</summary>
    public double Level => At(LevelIndex);

    /// <summary>The variance, over configs, of how far curves fall to get there.</summary>
    public double Fall => At(FallIndex);

    /// <summary>The variance, over configs, of how curves bend otherwise.</summary>
    public double Bend => At(BendIndex);

    /// <summary>The variance of how far all curves fall together.</summary>
    public double CommonFall => At(CommonFallIndex);

    /// <summary>The variance of what distinguishes a trial's curve from that of another one with the same config.</summary>
    public double OwnBend => At(OwnBendIndex);

    /// <summary>The variance of the noise of each value.</summary>
    public double Noise => At(NoiseIndex);

    /// <summary>The power with which falls end.</summary>
    public double Power => At(PowerIndex);

    /// <summary>The resource, in units of the first rung, from which on that power shows.</summary>
    public double Offset => At(OffsetIndex);

    /// <summary>How far, in the logarithm of resource, bends reach.</summary>
    public double Reach => At(ReachIndex);

    /// <summary>How much two resources, in units of the first rung, share of a fall: 1 at the first rung, 0 at no end (<see cref="CurveProcess"/>, δ).</summary>
    public double FallAt(double left, double right) => Math.Exp(-Power * Math.Log((left + right + Offset) / (2 + Offset)));

    /// <summary>How much two resources share of a bend, and the derivative of that with respect to the logarithm of the reach.</summary>
    public (double Value, double ByLogReach) BendAt(double left, double right)
    {
        double distance = (Math.Log(left) - Math.Log(right)) / Reach;
        double squared = distance * distance;
        (double value, double slope) = Matern52.At(squared);
        return (value, -2 * squared * slope);
    }

    private double At(int index) => Math.Exp(_logarithms[InverseSquares.Length + index]);
}
