namespace HpoAttributes;

/// <summary>
/// Vectors of standard normal numbers: of each trial one of its own, but those of an odd number are the negatives of those before them, and those of several
/// pairs in a row are orthogonal (Wang, Emmerich and Bäck 2019, "Mirrored orthogonal sampling for covariance matrix adaptation evolution strategies").
/// </summary>
/// <remarks>
/// Nothing is done about steps shrinking a little faster where both of a pair count (Brockhoff et al. 2010): for some hundred trials that is no disadvantage,
/// and restarts follow.
/// </remarks>
internal sealed class NormalDraws(long seed, int dimensions)
{
    // Beyond, draws are nearly orthogonal by themselves.
    private const int MostPairs = 32;

    private readonly int _pairs = Math.Clamp(dimensions, 1, MostPairs);

    /// <summary>Independent numbers.</summary>
    public static double[] Draw(ref RandomStream random, int count)
    {
        var normal = new double[count];
        foreach (ref double number in normal.AsSpan())
        {
            // In the middle between two numbers that may be drawn, so that none is infinite.
            number = StandardNormal.Quantile(random.NextDouble() + (1.0 / (1L << 54)));
        }

        return normal;
    }

    /// <summary>The numbers of a trial.</summary>
    /// <param name="trial">The trial's number.</param>
    /// <param name="attempt">Other numbers for each attempt, from 0.</param>
    public double[] Of(int trial, int attempt)
    {
        int pair = trial / 2;
        var random = new RandomStream(seed, ((long)attempt << 32) | (uint)(pair / _pairs), RandomPurpose.MirroredDraws);
        var directions = new double[(pair % _pairs) + 1][];
        double length = 0;
        for (int i = 0; i < directions.Length; i++)
        {
            double[] normal = Draw(ref random, dimensions);
            length = Math.Sqrt(Vectors.Dot(normal, normal));
            directions[i] = Orthonormal(normal, directions.AsSpan(0, i));
        }

        return Scaled(directions[^1], trial % 2 == 0 ? length : -length);
    }

    private static double[] Orthonormal(double[] vector, ReadOnlySpan<double[]> directions)
    {
        foreach (double[] direction in directions)
        {
            Vectors.AddScaled(-Vectors.Dot(vector, direction), direction, vector);
        }

        return Scaled(vector, 1 / Math.Sqrt(Vectors.Dot(vector, vector)));
    }

    private static double[] Scaled(double[] vector, double factor)
    {
        for (int i = 0; i < vector.Length; i++)
        {
            vector[i] *= factor;
        }

        return vector;
    }
}
