namespace HpoAttributes;

/// <summary>Tells when a run has converged or cannot improve: the tests of Hansen's tutorial (2016, arXiv:1604.00772, appendix B.3).</summary>
internal sealed class StopTests
{
    private const double SmallestStep = 1e-11;
    private const double SmallestRange = 1e-12;
    private const double LargestGrowth = 1e4;

    private readonly double _firstStep;
    private readonly int _window;
    private readonly Queue<double> _best = [];

    public StopTests(SearchDistribution distribution, int population)
    {
        _firstStep = LongestOf(distribution);
        _window = 10 + (int)Math.Ceiling(30.0 * distribution.Mean.Length / population);
    }

    /// <summary>Looks at the distribution after an update.</summary>
    /// <param name="distribution">The distribution.</param>
    /// <param name="ranks">The ranks of the generation, best first.</param>
    /// <param name="generation">The number of the generation, from 1.</param>
    public bool IsOver(SearchDistribution distribution, IReadOnlyList<TrialRank> ranks, int generation)
        => IsFlat(ranks) || (distribution.Mean.Length > 0 && (!distribution.IsSound || IsSmallOrLarge(distribution) || HasNoEffect(distribution, generation)));

    /// <summary>TolFun and EqualFunValues, relative to the values: they no longer differ by what could be called progress.</summary>
    private bool IsFlat(IReadOnlyList<TrialRank> ranks)
    {
        if (ranks[^1].Tier != TrialRank.Feasible)
        {
            return false;
        }

        _best.Enqueue(ranks[0].Value);
        if (_best.Count <= _window)
        {
            return false;
        }

        _best.Dequeue();
        double low = Math.Min(_best.Min(), ranks[0].Value);
        double high = Math.Max(_best.Max(), ranks[^1].Value);
        return high - low <= SmallestRange * Math.Max(Math.Abs(low), Math.Abs(high));
    }

    /// <summary>TolX and TolXUp.</summary>
    private bool IsSmallOrLarge(SearchDistribution distribution)
    {
        bool isSmall = true;
        for (int i = 0; i < distribution.Mean.Length; i++)
        {
            isSmall &= distribution.DeviationOf(i) < SmallestStep && distribution.Step * Math.Abs(distribution.Path[i]) < SmallestStep;
        }

        return isSmall || LongestOf(distribution) > LargestGrowth * _firstStep;
    }

    /// <summary>NoEffectAxis and NoEffectCoord.</summary>
    private static bool HasNoEffect(SearchDistribution distribution, int generation)
    {
        int axis = generation % distribution.Lengths.Length;
        double[] direction = distribution.Axis(axis);
        bool hasEffect = false;
        for (int i = 0; i < direction.Length; i++)
        {
            double mean = distribution.Mean[i];
            hasEffect |= mean != mean + (0.1 * distribution.Step * distribution.Scale[i] * distribution.Lengths[axis] * direction[i]);
            if (mean == mean + (0.2 * distribution.DeviationOf(i)))
            {
                return true;
            }
        }

        return !hasEffect;
    }

    private static double LongestOf(SearchDistribution distribution) => distribution.Step * distribution.Lengths.LastOrDefault();
}
