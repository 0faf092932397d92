namespace HpoAttributes;

/// <summary>The likelihood's derivative with respect to the parts of the covariance, summed for each pair of rungs: what concerns resource alone is then worked out once a pair.</summary>
internal sealed class RungPairSums(int rungs)
{
    private readonly double[] _all = new double[rungs * rungs];
    private readonly double[] _similar = new double[rungs * rungs];
    private readonly double[] _own = new double[rungs * rungs];

    /// <summary>Adds a pair of observations.</summary>
    /// <param name="rung">The rung of one.</param>
    /// <param name="other">The rung of the other.</param>
    /// <param name="share">The derivative with respect to their covariance.</param>
    /// <param name="similarity">How similar their configs are.</param>
    /// <param name="isSameTrial">Whether they are of one trial.</param>
    public void Add(int rung, int other, double share, double similarity, bool isSameTrial)
    {
        int pair = (rung * rungs) + other;
        _all[pair] += share;
        _similar[pair] += share * similarity;
        if (isSameTrial)
        {
            _own[pair] += share;
        }
    }

    /// <summary>Adds the derivatives with respect to the logarithms of the parameters that are no length-scale.</summary>
    public void AddGradient(CurveParameters parameters, double[] resources, Span<double> gradient)
    {
        for (int pair = 0; pair < _all.Length; pair++)
        {
            double left = resources[pair / rungs];
            double right = resources[pair % rungs];
            double fall = parameters.FallAt(left, right);
            (double bend, double bendByReach) = parameters.BendAt(left, right);
            gradient[CurveParameters.LevelIndex] += parameters.Level * _similar[pair];
            gradient[CurveParameters.FallIndex] += parameters.Fall * fall * _similar[pair];
            gradient[CurveParameters.BendIndex] += parameters.Bend * bend * _similar[pair];
            gradient[CurveParameters.CommonFallIndex] += parameters.CommonFall * fall * _all[pair];
            gradient[CurveParameters.OwnBendIndex] += parameters.OwnBend * bend * _own[pair];
            AddShape(parameters, left + right, fall * ((parameters.Fall * _similar[pair]) + (parameters.CommonFall * _all[pair])), gradient);
            gradient[CurveParameters.ReachIndex] += bendByReach * ((parameters.Bend * _similar[pair]) + (parameters.OwnBend * _own[pair]));
        }
    }

    /// <summary>What concerns the power and the offset of falls.</summary>
    private static void AddShape(CurveParameters parameters, double resources, double byLogFall, Span<double> gradient)
    {
        double end = resources + parameters.Offset;
        double start = 2 + parameters.Offset;
        gradient[CurveParameters.PowerIndex] -= byLogFall * parameters.Power * Math.Log(end / start);
        gradient[CurveParameters.OffsetIndex] += byLogFall * parameters.Power * parameters.Offset * ((1 / start) - (1 / end));
    }
}
