namespace HpoAttributes;

/// <summary>The trials that ended last, whatever their values: regularised evolution (Real et al. 2019, algorithm 1). Failed ones lose every tournament.</summary>
internal sealed class AgingPopulation(IReadOnlyList<Goal> goals, int size, int tournamentSize) : Population(goals, tournamentSize)
{
    private readonly List<Individual> _members = [];

    protected override int Count => _members.Count;

    protected override Individual this[int index] => _members[index];

    protected override void Clear() => _members.Clear();

    protected override void Add(Individual individual)
    {
        if (_members.Count == size)
        {
            _members.RemoveAt(0);
        }

        _members.Add(individual);
    }

    protected override int Compare(int left, int right) => _members[left].Rank.CompareTo(_members[right].Rank);
}
