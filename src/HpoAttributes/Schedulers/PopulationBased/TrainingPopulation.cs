namespace HpoAttributes;

/// <summary>Trials that train side by side and are held against each other.</summary>
/// <param name="settings">How many there are, and which share of them is good or bad.</param>
internal sealed class TrainingPopulation(PopulationSettings settings)
{
    private readonly HashSet<int> _members = [];
    private readonly SortedSet<(double Score, int Trial)> _ranking = [];
    private readonly Dictionary<int, double> _scoreOf = [];
    private readonly HashSet<int> _unsettled = [];
    private int _founders;

    /// <summary>How many more trials it takes that are forked from none.</summary>
    public int OpenPlaces => settings.Population - _founders;

    /// <summary>How many members have left it for a fork to take their place.</summary>
    public int Vacancies { get; private set; }

    /// <summary>Whether all of its first members are there and have been scored: before, none is good or bad.</summary>
    private bool IsSettled => OpenPlaces == 0 && _unsettled.Count == 0;

    /// <summary>The good members, the best first: at least one.</summary>
    public IEnumerable<int> Good => IsSettled ? _ranking.Take(Math.Max(1, settings.ShareOf(_ranking.Count))).Select(rank => rank.Trial) : [];

    /// <summary>A trial that is forked from none begins.</summary>
    public void AddFounder(int trial)
    {
        _founders++;
        _unsettled.Add(trial);
        _members.Add(trial);
    }

    /// <summary>A fork of a member begins.</summary>
    public void AddFork(int trial)
    {
        Vacancies = Math.Max(0, Vacancies - 1);
        _members.Add(trial);
    }

    /// <summary>A member has come to the end of an interval.</summary>
    public void Score(int trial, double score)
    {
        Forget(trial);
        _unsettled.Remove(trial);
        _scoreOf[trial] = score;
        _ranking.Add((score, trial));
    }

    /// <summary>Whether a member is among the worst, and worse than one of the good.</summary>
    public bool IsBad(int trial)
    {
        int share = settings.ShareOf(_ranking.Count);
        return IsSettled && share > 0
            && _ranking.Reverse().Take(share).Any(rank => rank.Trial == trial)
            && _scoreOf[trial] > _ranking.First().Score;
    }

    /// <summary>A member has ended.</summary>
    /// <param name="trial">The member.</param>
    /// <param name="isReplaced">Whether another one is to take its place: after a stop and a failure, but not after it has completed.</param>
    public void Remove(int trial, bool isReplaced)
    {
        Forget(trial);
        _members.Remove(trial);
        bool isUnsettled = _unsettled.Remove(trial);
        if (isReplaced && isUnsettled)
        {
            _founders--;
        }
        else if (isReplaced)
        {
            Vacancies++;
        }

        if (_members.Count == 0)
        {
            // None is left to fork from.
            Vacancies = 0;
        }
    }

    private void Forget(int trial)
    {
        if (_scoreOf.Remove(trial, out double score))
        {
            _ranking.Remove((score, trial));
        }
    }
}
