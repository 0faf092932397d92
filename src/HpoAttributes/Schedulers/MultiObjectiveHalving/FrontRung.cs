namespace HpoAttributes;

/// <summary>The rung of an objective with several goals: its trials by non-dominated fronts, those of a front by an ε-net, then the infeasible ones.</summary>
/// <param name="share">Which share of its trials is good enough to go on.</param>
/// <param name="mode">When trials are stopped, at least one is good.</param>
/// <param name="goals">The goals.</param>
internal sealed class FrontRung(double share, HalvingMode mode, Goal[] goals) : IRung
{
    // What rounding leaves of a share must not cost a trial.
    private const double Tolerance = 1e-9;

    private readonly Fronts _fronts = new();
    private readonly List<int> _infeasible = [];
    private readonly HashSet<int> _waiting = [];
    private int[]? _good;

    private int Count => _fronts.Count + _infeasible.Count;

    /// <summary>The good trials, best first: found anew after each result.</summary>
    private int[] Good => _good ??= [.. Best((int)Math.Floor(Count * share * (1 + Tolerance)))];

    public void Add(Trial trial)
    {
        if (trial.IsFeasible)
        {
            _fronts.Add(new(trial.Number, ValuesOf(trial)));
        }
        else
        {
            _infeasible.Add(trial.Number);
        }

        _good = null;
    }

    public void Pause(int trial) => _waiting.Add(trial);

    public void Leave(int trial) => _waiting.Remove(trial);

    public bool IsGood(int trial) => Count < 2 || Good.Contains(trial);

    public int? Promotable()
    {
        int index = Array.FindIndex(Good, _waiting.Contains);
        return index < 0 ? null : Good[index];
    }

    private IEnumerable<int> Best(int share)
    {
        int count = mode == HalvingMode.Stopping ? Math.Max(1, share) : share;
        var best = new List<int>(count);
        for (int number = 0; number < _fronts.All.Count && best.Count < count; number++)
        {
            IReadOnlyList<FrontMember> front = _fronts.All[number];
            best.AddRange(EpsilonNet.Choose(front, Math.Min(front.Count, count - best.Count)));
        }

        return best.Concat(_infeasible).Take(count);
    }

    private double[] ValuesOf(Trial trial)
    {
        ObjectiveValues values = trial.Measurements[^1].Values;
        return [.. goals.Select((goal, index) => RungValue.Minimized(values[index], goal))];
    }
}
