namespace HpoAttributes;

/// <summary>
/// What is fitted of one model, and where each number stands in the vector of their logarithms: a length-scale for each dimension, the output scale, the noise,
/// then two warping exponents for each numeric dimension.
/// </summary>
internal sealed class KernelParameters
{
    private readonly double[] _logarithms;

    public KernelParameters(ModelSpace space, double[] logarithms)
    {
        _logarithms = logarithms;
        InverseSquares = new double[space.Count];
        A = new double[space.Count];
        B = new double[space.Count];
        int exponent = FirstExponent(space.Count);
        for (int i = 0; i < space.Count; i++)
        {
            InverseSquares[i] = Math.Exp(-2 * logarithms[i]);
            if (space.IsNumeric(i))
            {
                A[i] = Math.Exp(logarithms[exponent++]);
                B[i] = Math.Exp(logarithms[exponent++]);
            }
        }
    }

    /// <summary>One by the square of each dimension's length-scale.</summary>
    public double[] InverseSquares { get; }

    /// <summary>The variance of what is modelled.</summary>
    public double Scale => Math.Exp(_logarithms[ScaleIndex(InverseSquares.Length)]);

    /// <summary>The variance of the noise.</summary>
    public double Noise => Math.Exp(_logarithms[NoiseIndex(InverseSquares.Length)]);

    /// <summary>The first warping exponent of each numeric dimension.</summary>
    public double[] A { get; }

    /// <summary>The second one.</summary>
    public double[] B { get; }

    /// <summary>The logarithms, in the order of the fit's variables.</summary>
    public ReadOnlySpan<double> Logarithms => _logarithms;

    public static int ScaleIndex(int dimensions) => dimensions;

    public static int NoiseIndex(int dimensions) => dimensions + 1;

    public static int FirstExponent(int dimensions) => dimensions + 2;
}
