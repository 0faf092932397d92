namespace HpoAttributes;

/// <summary>
/// The best completed trials: each that ends takes the place of the worst (steady state, Durillo et al. 2009), so that every result counts at once however many
/// workers there are. Feasible ones are better than infeasible ones, of which those are better that break less (Deb et al. 2002, section VI).
/// </summary>
/// <param name="goals">The goals.</param>
/// <param name="size">How many there are at most.</param>
/// <param name="tournamentSize">How many are drawn for each parent.</param>
/// <param name="survival">Who among feasible ones has to go.</param>
/// <param name="seed">The seed.</param>
internal sealed class ElitePopulation(IReadOnlyList<Goal> goals, int size, int tournamentSize, Survival survival, long seed) : Population(goals, tournamentSize)
{
    // The feasible ones with their values, to be minimised, and the infeasible ones, best first.
    private readonly List<Individual> _feasible = [];
    private readonly List<double[]> _values = [];
    private readonly List<Individual> _infeasible = [];
    private (int Front, double Room)[]? _standings;

    protected override int Count => _feasible.Count + _infeasible.Count;

    protected override Individual this[int index] => index < _feasible.Count ? _feasible[index] : _infeasible[index - _feasible.Count];

    protected override void Clear()
    {
        _feasible.Clear();
        _values.Clear();
        _infeasible.Clear();
        _standings = null;
    }

    protected override void Add(Individual individual)
    {
        if (individual.Rank.Tier == TrialRank.Infeasible)
        {
            _infeasible.Insert(~_infeasible.BinarySearch(individual, Comparer<Individual>.Create((left, right) => left.Rank.CompareTo(right.Rank))), individual);
        }
        else if (individual.Rank.Tier == TrialRank.Feasible)
        {
            _feasible.Add(individual);
            _values.Add(MinimizedValues.Of(individual.Trial, Goals));
            _standings = null;
        }

        if (Count > size)
        {
            RemoveWorst(individual.Trial.Number);
        }
    }

    protected override int Compare(int left, int right)
    {
        if (left >= _feasible.Count || right >= _feasible.Count)
        {
            return left.CompareTo(right);
        }

        _standings ??= survival.StandingsOf([.. _values]);
        (int Front, double Room) first = _standings[left];
        (int Front, double Room) second = _standings[right];
        return first.Front != second.Front ? first.Front.CompareTo(second.Front) : second.Room.CompareTo(first.Room);
    }

    private void RemoveWorst(int trial)
    {
        if (_infeasible.Count > 0)
        {
            _infeasible.RemoveAt(_infeasible.Count - 1);
            return;
        }

        var random = new RandomStream(seed, trial, RandomPurpose.Survival);
        int worst = survival.WorstOf([.. _values], ref random);
        _feasible.RemoveAt(worst);
        _values.RemoveAt(worst);
    }
}
