using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>The two mixtures of one study, and what is kept from one suggestion to the next.</summary>
internal sealed class TpeModel
{
    private const int MostBest = 25;
    private const int BestInverseShare = 10;

    private readonly ConfigSpace _space;
    private readonly TrialHistory _history;
    private readonly TrialRanking _ranking;
    private readonly TpeTrials _trials;
    private readonly ParzenEstimator _best;
    private readonly ParzenEstimator _others;
    private readonly List<int> _bestNumbers = [];
    private readonly List<int> _otherNumbers = [];
    private readonly double[] _candidate;

    public TpeModel(ConfigSpace space, IReadOnlyList<Goal> goals, TrialHistory history)
    {
        (_space, _history) = (space, history);
        _ranking = new(goals);
        _trials = new(space);
        _best = new(space, _trials);
        _others = new(space, _trials);
        _candidate = new double[space.Count];
    }

    /// <summary>How many trials have completed.</summary>
    public int CompletedCount => _ranking.CompletedCount;

    /// <summary>Whether this is the model of a history, which may have grown since.</summary>
    public bool IsOf(TrialHistory other) => other == _history && other.Count >= _trials.Count;

    /// <summary>Takes in what is new.</summary>
    public void Update()
    {
        _trials.Update(_history);
        _ranking.Update(_history);
    }

    /// <summary>Of some draws from the best trials' mixture the one that is likeliest compared with the others' mixture; null where none may be proposed.</summary>
    public double[]? Propose(int candidates, FreshPoints points, ref RandomStream random)
    {
        Split();
        _best.Fit(CollectionsMarshal.AsSpan(_bestNumbers));
        _others.Fit(CollectionsMarshal.AsSpan(_otherNumbers));
        double[]? likeliest = null;
        double highest = double.NegativeInfinity;
        for (int i = 0; i < candidates; i++)
        {
            _best.Sample(ref random, _candidate);

            // Whether a point was tried takes memory to find out: only the likeliest so far are asked.
            if (_space.IsFeasible(_candidate) && ScoreOf(_candidate) is var score && score > highest && points.Allows(_candidate, _history))
            {
                highest = score;
                _candidate.CopyTo(likeliest ??= new double[_space.Count], 0);
            }
        }

        return likeliest;
    }

    private double ScoreOf(ReadOnlySpan<double> candidate) => _best.LogDensity(candidate) - _others.LogDensity(candidate);

    /// <summary>The trials in two parts, each by number.</summary>
    private void Split()
    {
        _bestNumbers.Clear();
        _otherNumbers.Clear();
        int count = Math.Min((_ranking.Count + BestInverseShare - 1) / BestInverseShare, MostBest);
        _ranking.AddBest(count, _bestNumbers);
        _bestNumbers.Sort();
        int next = 0;
        for (int trial = 0; trial < _history.Count; trial++)
        {
            if (next < count && _bestNumbers[next] == trial)
            {
                next++;
            }
            else if (_history[trial].State != TrialState.Interrupted)
            {
                _otherNumbers.Add(trial);
            }
        }
    }
}
