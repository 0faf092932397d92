using MathNet.Numerics.LinearAlgebra;

namespace HpoAttributes.Tests.Searchers.CmaEs;

/// <summary>CMA-ES as Hansen's tutorial writes it, with matrices and no thought of speed, and steps of at most √n + 2n/(n+2) (Hansen 2011).</summary>
internal sealed class CmaEsReference(double[] mean, double step, double[][] covariance, StrategyParameters constants)
{
    private readonly int _n = mean.Length;
    private Vector<double> _stepPath = Vector<double>.Build.Dense(mean.Length);
    private int _generation;

    public Vector<double> Mean { get; private set; } = Vector<double>.Build.DenseOfArray(mean);

    public double Step { get; private set; } = step;

    public Matrix<double> Covariance { get; private set; } = Matrix<double>.Build.DenseOfRowArrays(covariance);

    public Vector<double> Path { get; private set; } = Vector<double>.Build.Dense(mean.Length);

    /// <summary>How often p_c stood still because p_σ was too long.</summary>
    public int Stalls { get; private set; }

    /// <summary>Learns from a generation, the best first.</summary>
    public void Update(IReadOnlyList<double[]> points)
    {
        Matrix<double> inverseRoot = InverseRootOf(Covariance);
        Vector<double>[] y = [.. points.Select(point => Shortened((Vector<double>.Build.DenseOfArray(point) - Mean) / Step, inverseRoot))];
        Vector<double> mean = Sum(y, (vector, weight) => Math.Max(weight, 0) * vector);
        Mean += Step * mean;

        double cs = constants.StepPathRate;
        _stepPath = ((1 - cs) * _stepPath) + (Math.Sqrt(cs * (2 - cs) * constants.Mass) * inverseRoot * mean);
        double length = _stepPath.L2Norm();
        bool h = length / Math.Sqrt(1 - Math.Pow(1 - cs, 2 * (_generation + 1))) < (1.4 + (2.0 / (_n + 1))) * constants.NormLength;
        Stalls += h ? 0 : 1;

        double cc = constants.PathRate;
        Path = ((1 - cc) * Path) + ((h ? Math.Sqrt(cc * (2 - cc) * constants.Mass) : 0) * mean);
        double c1 = constants.RankOneRate;
        double cm = constants.RankManyRate;
        double delta = h ? 0 : cc * (2 - cc);
        Matrix<double> many = Matrix<double>.Build.Dense(_n, _n);
        for (int i = 0; i < y.Length; i++)
        {
            double weight = constants.Weights[i];
            many += (weight >= 0 ? weight : weight * _n / Math.Pow((inverseRoot * y[i]).L2Norm(), 2)) * y[i].OuterProduct(y[i]);
        }

        Covariance = ((1 + (c1 * delta) - c1 - (cm * constants.Weights.Sum())) * Covariance) + (c1 * Path.OuterProduct(Path)) + (cm * many);
        Step *= Math.Exp(Math.Min(1, cs / constants.StepDamping * ((length / constants.NormLength) - 1)));
        _generation++;
    }

    private Vector<double> Shortened(Vector<double> y, Matrix<double> inverseRoot)
        => Math.Min(1, (Math.Sqrt(_n) + (2.0 * _n / (_n + 2))) / (inverseRoot * y).L2Norm()) * y;

    private Vector<double> Sum(Vector<double>[] vectors, Func<Vector<double>, double, Vector<double>> weigh)
        => vectors.Select((vector, i) => weigh(vector, constants.Weights[i])).Aggregate((left, right) => left + right);

    private static Matrix<double> InverseRootOf(Matrix<double> matrix)
    {
        var evd = matrix.Evd(Symmetricity.Symmetric);
        return evd.EigenVectors * Matrix<double>.Build.DenseOfDiagonalVector(evd.EigenValues.Map(value => 1 / Math.Sqrt(value.Real))) * evd.EigenVectors.Transpose();
    }
}
