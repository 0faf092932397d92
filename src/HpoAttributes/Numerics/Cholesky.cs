namespace HpoAttributes;

/// <summary>The Cholesky factor of a symmetric positive definite matrix: lower triangular, its product with its transpose is the matrix.</summary>
/// <remarks>Matrices are square and stored row after row; only the lower triangle is read or written.</remarks>
internal sealed class Cholesky
{
    // Relative to the mean of the diagonal: from what rounding alone needs up to what changes a fit visibly.
    private static ReadOnlySpan<double> Jitters => [0, 1e-10, 1e-8, 1e-6, 1e-4];

    private readonly double[] _lower;

    private Cholesky(double[] lower, int size)
    {
        _lower = lower;
        Size = size;
    }

    /// <summary>The number of rows.</summary>
    public int Size { get; }

    /// <summary>The logarithm of the matrix's determinant.</summary>
    public double LogDeterminant
    {
        get
        {
            double sum = 0;
            for (int i = 0; i < Size; i++)
            {
                sum += Math.Log(_lower[(i * Size) + i]);
            }

            return 2 * sum;
        }
    }

    /// <summary>Factors a matrix, with as little as needed, up to a ten thousandth, added to the diagonal where it is nearly singular.</summary>
    /// <param name="matrix">The matrix; not changed.</param>
    /// <param name="size">The number of rows.</param>
    /// <returns>The factor; null where the matrix is not positive definite even so, or not finite.</returns>
    public static Cholesky? Of(ReadOnlySpan<double> matrix, int size)
    {
        double diagonal = 0;
        for (int i = 0; i < size; i++)
        {
            diagonal += matrix[(i * size) + i] / size;
        }

        var lower = new double[size * size];
        foreach (double jitter in Jitters)
        {
            if (TryFactor(matrix, lower, size, jitter * diagonal))
            {
                return new(lower, size);
            }
        }

        return null;
    }

    /// <summary>Solves matrix × x = b in place.</summary>
    public void Solve(Span<double> b)
    {
        for (int i = 0; i < Size; i++)
        {
            b[i] = (b[i] - Vectors.Dot(Row(_lower, i)[..i], b[..i])) / _lower[(i * Size) + i];
        }

        for (int i = Size - 1; i >= 0; i--)
        {
            b[i] /= _lower[(i * Size) + i];
            Vectors.AddScaled(-b[i], Row(_lower, i)[..i], b[..i]);
        }
    }

    /// <summary>The inverse of the factor, lower triangular too.</summary>
    public double[] InverseFactor()
    {
        var inverse = new double[Size * Size];
        for (int i = 0; i < Size; i++)
        {
            Span<double> row = Row(inverse, i);
            for (int k = 0; k < i; k++)
            {
                Vectors.AddScaled(-_lower[(i * Size) + k], Row(inverse, k)[..(k + 1)], row[..(k + 1)]);
            }

            double pivot = 1 / _lower[(i * Size) + i];
            for (int j = 0; j < i; j++)
            {
                row[j] *= pivot;
            }

            row[i] = pivot;
        }

        return inverse;
    }

    /// <summary>The lower triangle of the matrix's inverse.</summary>
    /// <param name="inverseFactor">What <see cref="InverseFactor"/> gave.</param>
    public double[] Inverse(double[] inverseFactor)
    {
        var inverse = new double[Size * Size];
        for (int k = 0; k < Size; k++)
        {
            ReadOnlySpan<double> row = Row(inverseFactor, k);
            for (int i = 0; i <= k; i++)
            {
                Vectors.AddScaled(row[i], row[..(i + 1)], Row(inverse, i)[..(i + 1)]);
            }
        }

        return inverse;
    }

    private static bool TryFactor(ReadOnlySpan<double> matrix, double[] lower, int size, double jitter)
    {
        for (int i = 0; i < size; i++)
        {
            Span<double> row = lower.AsSpan(i * size, size);
            for (int j = 0; j < i; j++)
            {
                row[j] = (matrix[(i * size) + j] - Vectors.Dot(row[..j], lower.AsSpan(j * size, j))) / lower[(j * size) + j];
            }

            double square = matrix[(i * size) + i] + jitter - Vectors.Dot(row[..i], row[..i]);

            // What is left of a pivot after cancellation is noise below this share of it.
            if (!(square > 1e-14 * matrix[(i * size) + i]) || !double.IsFinite(square))
            {
                return false;
            }

            row[i] = Math.Sqrt(square);
        }

        return true;
    }

    private Span<double> Row(double[] matrix, int i) => matrix.AsSpan(i * Size, Size);
}
