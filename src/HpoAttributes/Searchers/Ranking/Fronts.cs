namespace HpoAttributes;

/// <summary>
/// Vectors to be minimised in non-dominated fronts (NSGA-II, Deb et al. 2002, section III.A), kept as vectors come: one goes into the first front that has none
/// to dominate it, found by halving (ENS-BS, Zhang et al. 2015), and what it dominates there moves on by a front (ENLU, Li et al. 2017).
/// </summary>
internal sealed class Fronts
{
    private readonly List<List<FrontMember>> _fronts = [];

    /// <summary>How many vectors there are.</summary>
    public int Count { get; private set; }

    /// <summary>The fronts, best first.</summary>
    public IReadOnlyList<IReadOnlyList<FrontMember>> All => _fronts;

    /// <summary>The number of each vector's front, from 0 for those that none dominates.</summary>
    public static int[] Of(double[][] values)
    {
        int[] order = [.. Enumerable.Range(0, values.Length)];

        // What comes later in the order of the dictionary dominates nothing before it: no vector has to move on.
        Array.Sort(order, (left, right) => values[left].AsSpan().SequenceCompareTo(values[right]));
        var fronts = new Fronts();
        Array.ForEach(order, index => fronts.Add(new(index, values[index])));
        var front = new int[values.Length];
        for (int number = 0; number < fronts._fronts.Count; number++)
        {
            fronts._fronts[number].ForEach(member => front[member.Id] = number);
        }

        return front;
    }

    public void Clear()
    {
        _fronts.Clear();
        Count = 0;
    }

    /// <summary>Puts a vector into its front.</summary>
    public void Add(FrontMember member)
    {
        Count++;
        List<FrontMember> moving = [member];
        for (int number = FrontFor(member); moving.Count > 0; number++)
        {
            moving = Enter(moving, number);
        }
    }

    private int FrontFor(FrontMember member)
    {
        int low = 0;
        int high = _fronts.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = IsDominated(member, _fronts[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Puts vectors into a front.</summary>
    /// <returns>What they dominate there, which has left.</returns>
    private List<FrontMember> Enter(List<FrontMember> entering, int number)
    {
        if (number == _fronts.Count)
        {
            _fronts.Add(entering);
            return [];
        }

        List<FrontMember> front = _fronts[number];
        List<FrontMember> leaving = [];
        List<FrontMember> staying = [];
        foreach (FrontMember member in front)
        {
            (IsDominated(member, entering) ? leaving : staying).Add(member);
        }

        if (staying.Count == 0)
        {
            _fronts.Insert(number, entering);
            return [];
        }

        staying.AddRange(entering);
        _fronts[number] = staying;
        return leaving;
    }

    // The last ones first: in the order of the dictionary they are the likeliest to dominate what comes next.
    private static bool IsDominated(FrontMember member, List<FrontMember> others)
    {
        for (int i = others.Count - 1; i >= 0; i--)
        {
            if (Dominance.Holds(others[i].Values, member.Values))
            {
                return true;
            }
        }

        return false;
    }
}
