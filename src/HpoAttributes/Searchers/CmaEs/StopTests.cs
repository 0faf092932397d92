namespace HpoAttributes;

/// <summary>Tells when a run has converged or cannot improve: the tests of Hansen's tutorial (2016, arXiv:1604.00772, appendix B.3).</summary>
internal sealed class StopTests
{
    private const double SmallestStep = 1e-11;
    private const double SmallestRange = 1e-12;
    private const double LargestGrowth = 1e4;

    private readonly double _firstStep;
    private readonly int _window;
    private readonly int[] _continuous;
    private readonly Queue<double> _best = [];

    /// <summary>The tests of one run.</summary>
    /// <param name="distribution">The distribution that it begins with.</param>
    /// <param name="discrete">The domains of discrete coordinates; null for the others.</param>
    /// <param name="population">The number of results in a generation.</param>
    public StopTests(SearchDistribution distribution, Domain?[] discrete, int population)
    {
        _firstStep = LongestOf(distribution);
        _continuous = [.. Enumerable.Range(0, discrete.Length).Where(i => discrete[i] is null)];
        _window = 10 + (int)Math.Ceiling(30.0 * distribution.Mean.Length / population);
    }

    /// <summary>Looks at the distribution after an update.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="ranks">The ranks of the generation, best first.</param>
    /// <param name="generation">The number of the generation, from 1.</param>
    public bool IsOver(SearchDistribution distribution, IReadOnlyList<TrialRank> ranks, int generation)
        => IsFlat(ranks) || (distribution.Mean.Length > 0 && (!distribution.IsSound || IsSmallOrLarge(distribution) || HasNoEffect(distribution, generation)));

    /// <summary>EqualFunValues, and TolFun relative to the values: they no longer differ by what could be called progress.</summary>
    private bool IsFlat(IReadOnlyList<TrialRank> ranks)
    {
        if (ranks[0].Tier != TrialRank.Feasible)
        {
            return false;
        }

        _best.Enqueue(ranks[0].Value);
        if (_best.Count <= _window)
        {
            return false;
        }

        _best.Dequeue();
        double low = _best.Min();
        double high = _best.Max();
        return low == high || (ranks[^1].Tier == TrialRank.Feasible && AreClose(low, Math.Max(high, ranks[^1].Value)));
    }

    private static bool AreClose(double low, double high) => high - low <= SmallestRange * Math.Max(Math.Abs(low), Math.Abs(high));

    /// <summary>TolX and TolXUp. Discrete coordinates keep their margin, and are left out.</summary>
    private bool IsSmallOrLarge(SearchDistribution distribution)
    {
        bool isSmall = _continuous.Length > 0;
        foreach (int i in _continuous)
        {
            isSmall &= distribution.DeviationOf(i) < SmallestStep && distribution.Step * Math.Abs(distribution.Path[i]) < SmallestStep;
        }

        return isSmall || LongestOf(distribution) > LargestGrowth * _firstStep;
    }

    /// <summary>NoEffectAxis and NoEffectCoord.</summary>
    private static bool HasNoEffect(SearchDistribution distribution, int generation)
    {
        int axis = generation % distribution.Mean.Length;
        double[] direction = distribution.Axes.Direction(axis);
        bool hasEffect = false;
        for (int i = 0; i < direction.Length; i++)
        {
            double mean = distribution.Mean[i];
            hasEffect |= mean != mean + (0.1 * distribution.Step * distribution.Scale[i] * distribution.Axes.Lengths[axis] * direction[i]);
            if (mean == mean + (0.2 * distribution.DeviationOf(i)))
            {
                return true;
            }
        }

        return !hasEffect;
    }

    private static double LongestOf(SearchDistribution distribution) => distribution.Step * distribution.Axes.Longest;
}
