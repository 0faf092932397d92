namespace HpoAttributes;

/// <summary>
/// Looks for the point of the largest acquisition: random points, the best of them improved by descent along the numbers in turn with trying every value of
/// each name and of each number with few values.
/// </summary>
internal sealed class AcquisitionSearch(ModelSpace space, IAcquisition acquisition, Func<double[], bool> mayPropose)
{
    private const int GlobalCandidates = 800;
    private const int LocalCandidates = 400;
    private const int Starts = 5;
    private const int MaxSweeps = 4;
    private const double SweepTolerance = 1e-3;

    private readonly CandidatePoints _candidates = new(space);

    /// <summary>The best point found that may be proposed and no constraint of the space rejects; null where there is none.</summary>
    /// <param name="centres">Snapped points of the best trials, the best one first.</param>
    /// <param name="random">The stream to draw from.</param>
    public double[]? Best(IReadOnlyList<double[]> centres, ref RandomStream random)
    {
        List<ScoredPoint> scored = Candidates(centres, ref random);
        scored.Sort();
        var filler = new double[space.Count];
        for (int i = 0; i < filler.Length; i++)
        {
            filler[i] = random.NextDouble();
        }

        ScoredPoint[] refined = [.. scored.Take(Starts).Select(start => Refine(start, filler)).Order()];
        return refined.Concat(scored).FirstOrDefault(candidate => mayPropose(candidate.Point))?.Point;
    }

    private List<ScoredPoint> Candidates(IReadOnlyList<double[]> centres, ref RandomStream random)
    {
        var scored = new List<ScoredPoint>();
        for (int i = 0; i < GlobalCandidates + LocalCandidates; i++)
        {
            double[] point = i < GlobalCandidates || centres.Count == 0
                ? _candidates.Anywhere(ref random)
                : _candidates.Around(centres[i % centres.Count], ref random);
            if (space.Space.IsFeasible(point))
            {
                scored.Add(new(point, acquisition.Evaluate(point)));
            }
        }

        return scored;
    }

    private ScoredPoint Refine(ScoredPoint start, double[] filler)
    {
        ScoredPoint best = start;
        for (int sweep = 0; sweep < MaxSweeps; sweep++)
        {
            ScoredPoint next = AlongNames(AlongNumbers(best), filler);
            if (next.Score - best.Score < SweepTolerance)
            {
                return next;
            }

            best = next;
        }

        return best;
    }

    private ScoredPoint AlongNumbers(ScoredPoint start)
    {
        int[] moving = [.. Enumerable.Range(0, space.Count).Where(i => space.ValuesOf(i) is null && space.IsNumeric(i) && !double.IsNaN(start.Point[i]))];
        if (moving.Length == 0)
        {
            return start;
        }

        double[] point = [.. start.Point];
        var gradient = new double[point.Length];
        double Negated(ReadOnlySpan<double> x, Span<double> slopes)
        {
            for (int k = 0; k < moving.Length; k++)
            {
                point[moving[k]] = x[k];
            }

            double value = acquisition.Evaluate(point, gradient);
            for (int k = 0; k < moving.Length; k++)
            {
                slopes[k] = -gradient[moving[k]];
            }

            return -value;
        }

        var upper = new double[moving.Length];
        Array.Fill(upper, 1);
        var descent = new BoxLbfgs(new double[moving.Length], upper) { MaxEvaluations = 50, FirstStep = 0.05, GradientTolerance = 1e-4, ValueTolerance = 1e-5 };
        double[] numbers = [.. moving.Select(i => point[i])];
        descent.Minimize(Negated, numbers);
        for (int k = 0; k < moving.Length; k++)
        {
            point[moving[k]] = numbers[k];
        }

        return BetterOf(start, point);
    }

    private ScoredPoint AlongNames(ScoredPoint start, double[] filler)
    {
        ScoredPoint best = start;
        for (int i = 0; i < space.Count; i++)
        {
            foreach (double value in space.ValuesOf(i) ?? [])
            {
                if (!double.IsNaN(best.Point[i]) && best.Point[i] != value)
                {
                    best = BetterOf(best, Moved(best.Point, i, value, filler));
                }
            }
        }

        return best;
    }

    /// <summary>The point with another value; what that activates is filled in.</summary>
    private static double[] Moved(double[] point, int dimension, double value, double[] filler)
    {
        double[] moved = [.. point];
        for (int i = 0; i < moved.Length; i++)
        {
            moved[i] = double.IsNaN(moved[i]) ? filler[i] : moved[i];
        }

        moved[dimension] = value;
        return moved;
    }

    private ScoredPoint BetterOf(ScoredPoint best, double[] point)
    {
        space.Snap(point);
        if (!space.Space.IsFeasible(point))
        {
            return best;
        }

        double score = acquisition.Evaluate(point);
        return score > best.Score ? new(point, score) : best;
    }

    /// <summary>A point and its acquisition; the largest sorts first.</summary>
    private sealed record ScoredPoint(double[] Point, double Score) : IComparable<ScoredPoint>
    {
        public int CompareTo(ScoredPoint? other) => (other?.Score ?? double.NegativeInfinity).CompareTo(Score);
    }
}
