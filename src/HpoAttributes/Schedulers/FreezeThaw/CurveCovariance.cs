namespace HpoAttributes;

/// <summary>
/// The covariance of two points of learning curves, as a function of the similarity m of their configs, for the rungs r of a study:
/// 1 + m (level + fall δ(r, r') + bend μ(r, r')) + commonFall δ(r, r') + [same trial] ownBend μ(r, r').
/// </summary>
internal sealed class CurveCovariance
{
    private readonly CurveParameters _parameters;
    private readonly int _rungs;
    private readonly double[] _byConfig;
    private readonly double[] _shared;
    private readonly double[] _own;

    /// <param name="parameters">The parameters.</param>
    /// <param name="rungs">The resource of each rung, the first one's being 1.</param>
    public CurveCovariance(CurveParameters parameters, double[] rungs)
    {
        _parameters = parameters;
        _rungs = rungs.Length;
        _byConfig = new double[_rungs * _rungs];
        _shared = new double[_rungs * _rungs];
        _own = new double[_rungs * _rungs];
        for (int i = 0; i < _byConfig.Length; i++)
        {
            double fall = parameters.FallAt(rungs[i / _rungs], rungs[i % _rungs]);
            double bend = parameters.BendAt(rungs[i / _rungs], rungs[i % _rungs]).Value;
            _byConfig[i] = parameters.Level + (parameters.Fall * fall) + (parameters.Bend * bend);
            _shared[i] = 1 + (parameters.CommonFall * fall);
            _own[i] = parameters.OwnBend * bend;
        }
    }

    /// <summary>The variance of the noise.</summary>
    public double Noise => _parameters.Noise;

    /// <summary>The covariance of two points of one trial.</summary>
    public double WithinTrial(int rung, int other) => Between(1, rung, other) + _own[(rung * _rungs) + other];

    /// <summary>The part of the covariance of two points that their configs' similarity is a factor of.</summary>
    public double ByConfig(int rung, int other) => _byConfig[(rung * _rungs) + other];

    /// <summary>Writes the covariances of a point with others.</summary>
    /// <param name="trial">Its trial; -1 for none of theirs.</param>
    /// <param name="rung">Its rung.</param>
    /// <param name="others">The others.</param>
    /// <param name="similarities">The similarity of its config to each of theirs.</param>
    /// <param name="covariances">Where to write.</param>
    public void Fill(int trial, int rung, ReadOnlySpan<CurveObservation> others, ReadOnlySpan<double> similarities, Span<double> covariances)
    {
        for (int j = 0; j < others.Length; j++)
        {
            double covariance = Between(similarities[j], rung, others[j].Rung);
            covariances[j] = trial == others[j].Trial ? covariance + _own[(rung * _rungs) + others[j].Rung] : covariance;
        }
    }

    /// <summary>How similar two configs are, from 0 to 1.</summary>
    public double Similarity(ModelSpace space, double[] left, double[] right) => Matern52.At(SquaredDistance(_parameters, space, left, right)).Value;

    /// <summary>The squared distance of two configs in length-scales.</summary>
    public static double SquaredDistance(CurveParameters parameters, ModelSpace space, double[] left, double[] right)
    {
        double sum = 0;
        for (int i = 0; i < left.Length; i++)
        {
            sum += parameters.InverseSquares[i] * ModelInputs.SquaredDifference(left[i], right[i], space.IsNumeric(i));
        }

        return sum;
    }

    private double Between(double similarity, int rung, int other)
    {
        int pair = (rung * _rungs) + other;
        return _shared[pair] + (similarity * _byConfig[pair]);
    }
}
