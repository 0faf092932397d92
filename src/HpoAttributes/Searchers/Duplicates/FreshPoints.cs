namespace HpoAttributes;

/// <summary>Random feasible points that were not tried before, where the policy asks for such and the space is finite; any feasible ones otherwise.</summary>
/// <param name="space">The space.</param>
/// <param name="duplicates">The policy.</param>
/// <param name="avoidsPending">Whether the configs of pending trials are left alone whatever the policy, as long as there are others.</param>
internal sealed class FreshPoints(ConfigSpace space, DuplicatePolicy duplicates, bool avoidsPending = false)
{
    /// <summary>How many duplicates in a row show that most of a small space was tried.</summary>
    public const int FewDraws = 100;

    /// <summary>How many duplicates in a row count for having tried all of a space that is too large to walk over.</summary>
    private const int ManyDraws = 10_000;

    /// <summary>The largest space that is walked over in search of what is left.</summary>
    private const int SmallSpace = 1 << 20;

    // What was tried is never proposed again; what is pending is, once there is nothing else.
    private readonly bool _endsWhenTaken = duplicates == DuplicatePolicy.Skip && space.Cardinality is not null;
    private readonly ITakenPoints? _taken = duplicates == DuplicatePolicy.Skip && space.Cardinality is not null ? new TriedPoints(space)
        : avoidsPending ? new PendingPoints(space)
        : null;

    /// <summary>Whether a feasible point may be proposed.</summary>
    public bool Allows(ReadOnlySpan<double> point, TrialHistory history)
    {
        _taken?.Follow(history);
        return _taken is null || !_taken.Contains(point);
    }

    /// <summary>Draws a point: some at random, then, where the space has at most 2^20 configs, the first that is left behind a random one.</summary>
    /// <returns>The point; null where everything was tried, or 10,000 draws from a larger space were.</returns>
    /// <exception cref="InvalidOperationException">None of 10,000 draws satisfies the constraints of the space.</exception>
    public double[]? Draw(ref RandomStream random, TrialHistory history)
    {
        var point = new double[space.Count];
        double[]? fresh = _taken is null || space.Cardinality is null ? null : Fresh(_taken, ref random, point, history);
        if (fresh is null && !_endsWhenTaken)
        {
            space.Sample(ref random, point);
            return point;
        }

        return fresh;
    }

    private double[]? Fresh(ITakenPoints taken, ref RandomStream random, double[] point, TrialHistory history)
    {
        taken.Follow(history);
        return taken.Count >= space.Cardinality ? null
            : space.Cardinality > SmallSpace ? Draw(taken, ManyDraws, ref random, point)
            : Draw(taken, FewDraws, ref random, point) ?? Walk(taken, ref random);
    }

    private double[]? Draw(ITakenPoints taken, int draws, ref RandomStream random, double[] point)
    {
        for (int draw = 0; draw < draws; draw++)
        {
            space.Sample(ref random, point);
            if (!taken.Contains(point))
            {
                return point;
            }
        }

        return null;
    }

    private double[]? Walk(ITakenPoints taken, ref RandomStream random)
    {
        var grid = new SpaceGrid(space);
        grid.MoveToRandom(ref random);
        return Rest(taken, grid) ?? FromFirst(taken, grid);
    }

    private double[]? FromFirst(ITakenPoints taken, SpaceGrid grid)
    {
        grid.MoveToFirst();
        return Rest(taken, grid);
    }

    private double[]? Rest(ITakenPoints taken, SpaceGrid grid)
    {
        do
        {
            if (space.IsFeasible(grid.Point) && !taken.Contains(grid.Point))
            {
                return grid.Point.ToArray();
            }
        }
        while (grid.MoveNext());
        return null;
    }
}
