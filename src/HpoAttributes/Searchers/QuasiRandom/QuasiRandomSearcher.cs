namespace HpoAttributes;

/// <summary>
/// Quasi-random search (Bousquet et al. 2017): the points of a scrambled Sobol sequence, which fill the space more evenly than random ones, independently of every
/// result. The user's initial configs come first. The same seed gives the same points on every machine.
/// </summary>
/// <remarks>
/// Each trial has a point of the sequence of its own: the first after the initial configs has the first. Every dimension has a coordinate; those that are inactive
/// are left out. Where a point breaks a constraint or is a duplicate, the trial takes the same point under another random shift, again and again: a function
/// of the trial's number, and uniform over what the constraints allow. Dimensions beyond the 1,111th are random.
/// </remarks>
public sealed class QuasiRandomSearcher : ISearcher
{
    private readonly long _seed;
    private readonly InitialConfigs _initial;
    private readonly FreshPoints _points;
    private readonly SobolSequence _sequence;

    /// <summary>Creates the searcher.</summary>
    /// <param name="space">The space to search.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="initial">Configs of this space to try first, in this order.</param>
    /// <param name="duplicates">Whether a config of a finite space is proposed again.</param>
    /// <exception cref="ArgumentException">An initial config belongs to another space or lies outside this one.</exception>
    public QuasiRandomSearcher(ConfigSpace space, long seed = 0, IReadOnlyList<IConfig>? initial = null, DuplicatePolicy duplicates = DuplicatePolicy.Skip)
    {
        ArgumentNullException.ThrowIfNull(space);
        Space = space;
        _seed = seed;
        _initial = new(space, initial);
        _points = new(space, duplicates);
        _sequence = SobolSequence.Scrambled(Math.Min(space.Count, SobolSequence.MaxDimensions), seed);
    }

    /// <inheritdoc/>
    public ConfigSpace Space { get; }

    /// <inheritdoc/>
    /// <exception cref="InvalidOperationException">None of 10,000 points satisfies the constraints of the space.</exception>
    public Suggestion? Suggest(int trial, TrialHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        if (_initial.ForTrial(trial) is { } initial)
        {
            return initial;
        }

        return FreshPoint(trial, history) is { } point ? new(point) : null;
    }

    private double[]? FreshPoint(int trial, TrialHistory history)
    {
        var point = new double[Space.Count];
        int duplicates = 0;
        for (int attempt = 0; attempt < FeasibleDraws.MaxDraws && duplicates < FreshPoints.FewDraws; attempt++)
        {
            Write(trial - _initial.Count, attempt, point);
            if (!Space.IsFeasible(point))
            {
                continue;
            }

            if (_points.Allows(point, history))
            {
                return point;
            }

            duplicates++;
        }

        var random = new RandomStream(_seed, trial, RandomPurpose.Suggestion);
        return duplicates > 0 ? _points.Draw(ref random, history) : throw FeasibleDraws.Failure(Space, random, point);
    }

    private void Write(int index, int attempt, Span<double> point)
    {
        int sobol = _sequence.Dimensions;
        _sequence.Write((uint)index, attempt, point[..sobol]);
        var random = new RandomStream(_seed, ((long)attempt << 32) | (uint)index, RandomPurpose.Padding);
        foreach (ref double unit in point[sobol..])
        {
            unit = random.NextDouble();
        }

        Space.Deactivate(point);
    }
}
