using MathNet.Numerics;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace HpoAttributes;

/// <summary>The eigenvectors of a covariance matrix C and the roots of its eigenvalues: the way between its normal distribution and the standard one.</summary>
internal sealed class PrincipalAxes(int dimensions)
{
    private const double WorstCondition = 1e14;

    // Eigenvectors as rows.
    private readonly double[][] _directions = [.. Enumerable.Range(0, dimensions).Select(_ => new double[dimensions])];
    private readonly double[] _lengths = new double[dimensions];

    /// <summary>Whether the matrix that was read last is a covariance: finite and well conditioned.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary>The roots of the eigenvalues, rising.</summary>
    public IReadOnlyList<double> Lengths => _lengths;

    /// <summary>The largest of <see cref="Lengths"/>; 0 without dimensions.</summary>
    public double Longest => _lengths.LastOrDefault();

    /// <summary>The eigenvector of one of <see cref="Lengths"/>.</summary>
    public double[] Direction(int axis) => _directions[axis];

    /// <summary>Reads a matrix. Of one that is not even finite nothing is read.</summary>
    public void Read(double[][] covariance)
    {
        IsSound = Array.TrueForAll(covariance, row => Array.TrueForAll(row, double.IsFinite));
        if (!IsSound || dimensions == 0)
        {
            return;
        }

        try
        {
            Read(Matrix<double>.Build.DenseOfRowArrays(covariance).Evd(Symmetricity.Symmetric));
        }
        catch (NonConvergenceException)
        {
            IsSound = false;
        }
    }

    /// <summary>Makes a vector of C's normal distribution of one of standard normal numbers.</summary>
    public void Color(ReadOnlySpan<double> normal, Span<double> vector)
    {
        vector.Clear();
        for (int axis = 0; axis < dimensions; axis++)
        {
            Vectors.AddScaled(normal[axis] * _lengths[axis], _directions[axis], vector);
        }
    }

    /// <summary>C^(-1/2) times a vector.</summary>
    public double[] Whiten(double[] vector)
    {
        var white = new double[dimensions];
        for (int axis = 0; axis < dimensions; axis++)
        {
            Vectors.AddScaled(Vectors.Dot(_directions[axis], vector) / _lengths[axis], _directions[axis], white);
        }

        return white;
    }

    /// <summary>The square of a vector's length in the measure of C.</summary>
    public double SquareOf(double[] vector)
    {
        double square = 0;
        for (int axis = 0; axis < dimensions; axis++)
        {
            double part = Vectors.Dot(_directions[axis], vector) / _lengths[axis];
            square += part * part;
        }

        return square;
    }

    private void Read(Evd<double> evd)
    {
        double largest = evd.EigenValues[^1].Real;
        for (int axis = 0; axis < dimensions; axis++)
        {
            _lengths[axis] = Math.Sqrt(Math.Max(evd.EigenValues[axis].Real, largest / WorstCondition));
            for (int i = 0; i < dimensions; i++)
            {
                _directions[axis][i] = evd.EigenVectors[i, axis];
            }
        }

        IsSound = largest > 0 && evd.EigenValues[0].Real * WorstCondition >= largest;
    }
}
