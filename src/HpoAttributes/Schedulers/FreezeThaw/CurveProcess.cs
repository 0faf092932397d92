using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>
/// What points of learning curves say of all curves: a Gaussian process over config and resource. In the manner of freeze-thaw Bayesian optimisation (Swersky, Snoek and Adams 2014):
/// where a curve ends up, and how far it falls to get there, are functions of the config; the fall is a mixture of exponentials,
/// δ(r, r') = ((2 + β) / (r + r' + β))^α (their equation 6, 1 at the first rung), and a part of it is common to all curves, as in MOBSTER (Klein et al. 2020). What else bends
/// a curve is Matérn 5/2 in the logarithm of the resource, μ(r, r'), and so is the similarity of configs in their coordinates.
/// </summary>
/// <remarks>
/// Takes one point after the other: each costs the square of their number. The last ones can be taken back. Keeps the inverse L⁻¹ of the covariance's Cholesky
/// factor, row by row, and L⁻¹y (Rasmussen and Williams 2006, algorithm 2.1).
/// </remarks>
internal sealed class CurveProcess(ModelSpace space, CurveCovariance covariance)
{
    // What is believed is known but for this, which keeps the covariance regular.
    private const double Belief = 1e-6;
    private const double LeastPivot = 1e-10;

    private readonly List<double[]> _points = [];
    private readonly List<CurveObservation> _observations = [];
    private readonly List<double[]> _inverseFactor = [];
    private readonly List<double> _whitened = [];
    private double[]? _weights;

    /// <summary>How many points it was given.</summary>
    public int Count => _observations.Count;

    /// <summary>The covariance.</summary>
    public CurveCovariance Covariance => covariance;

    /// <summary>Takes in a point of a curve.</summary>
    /// <param name="point">The snapped point of the trial's config.</param>
    /// <param name="observation">The point, its value transformed.</param>
    /// <param name="isBelief">Whether it is without noise.</param>
    /// <returns>False where it says nothing new, and is left out.</returns>
    public bool TryAdd(double[] point, CurveObservation observation, bool isBelief = false)
    {
        var covariances = new double[Count];
        Covariances(observation.Trial, observation.Rung, Similarities(point), covariances);
        double[] factor = Whitened(covariances);
        double pivot = covariance.WithinTrial(observation.Rung, observation.Rung) + (isBelief ? Belief : covariance.Noise) - Vectors.Dot(factor, factor);
        if (!(pivot > LeastPivot))
        {
            return false;
        }

        Append(point, observation, factor, Math.Sqrt(pivot));
        return true;
    }

    /// <summary>Takes back all but the first points.</summary>
    public void Shorten(int count)
    {
        int rest = Count - count;
        _points.RemoveRange(count, rest);
        _observations.RemoveRange(count, rest);
        _inverseFactor.RemoveRange(count, rest);
        _whitened.RemoveRange(count, rest);
        _weights = null;
    }

    /// <summary>How similar a config is to that of each point.</summary>
    public double[] Similarities(double[] point)
    {
        var similarities = new double[Count];
        Similarities(point, 0, similarities);
        return similarities;
    }

    /// <summary>Writes how similar a config is to that of each point from one on.</summary>
    public void Similarities(double[] point, int first, Span<double> similarities)
    {
        for (int j = first; j < Count; j++)
        {
            similarities[j] = covariance.Similarity(space, point, _points[j]);
        }
    }

    /// <summary>Writes the covariance of a point of a curve with each point.</summary>
    /// <param name="trial">The trial; -1 for one that has not started.</param>
    /// <param name="rung">The rung.</param>
    /// <param name="similarities">How similar the config is to that of each point.</param>
    /// <param name="covariances">Where to write.</param>
    public void Covariances(int trial, int rung, ReadOnlySpan<double> similarities, Span<double> covariances)
        => covariance.Fill(trial, rung, CollectionsMarshal.AsSpan(_observations), similarities, covariances);

    /// <summary>The mean at a point of a curve.</summary>
    /// <param name="covariances">What <see cref="Covariances"/> wrote.</param>
    public double Mean(ReadOnlySpan<double> covariances) => Vectors.Dot(covariances[..Count], _weights ??= Weights());

    /// <summary>The variance at a point of a curve, without noise.</summary>
    /// <param name="rung">The rung.</param>
    /// <param name="whitened">What <see cref="Whitened"/> made of its covariances.</param>
    public double Variance(int rung, double[] whitened) => covariance.WithinTrial(rung, rung) - Vectors.Dot(whitened, whitened);

    /// <summary>L⁻¹ times covariances.</summary>
    public double[] Whitened(ReadOnlySpan<double> covariances)
    {
        var whitened = new double[Count];
        for (int i = 0; i < whitened.Length; i++)
        {
            whitened[i] = Vectors.Dot(_inverseFactor[i], covariances[..(i + 1)]);
        }

        return whitened;
    }

    private double[] Weights()
    {
        var weights = new double[Count];
        for (int i = 0; i < weights.Length; i++)
        {
            Vectors.AddScaled(_whitened[i], _inverseFactor[i], weights.AsSpan(0, i + 1));
        }

        return weights;
    }

    private void Append(double[] point, CurveObservation observation, double[] factor, double pivot)
    {
        var row = new double[Count + 1];
        double rest = observation.Value;
        for (int i = 0; i < factor.Length; i++)
        {
            Vectors.AddScaled(-factor[i] / pivot, _inverseFactor[i], row.AsSpan(0, i + 1));
            rest -= factor[i] * _whitened[i];
        }

        row[^1] = 1 / pivot;
        _inverseFactor.Add(row);
        _whitened.Add(rest / pivot);
        _points.Add(point);
        _observations.Add(observation);
        _weights = null;
    }
}
