using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>
/// What successive halving and Hyperband share: rounds, each with as many trials as its plan says, in which the best of a rung go on once the rung is full.
/// A round begins when nothing of those before can go on, so that no worker is idle.
/// </summary>
/// <remarks>
/// Results are kept by round, rung and trial: the round of a trial follows from its number, its rung from how often it was promoted. Facts and questions take
/// logarithmic time in the number of trials of a round.
/// </remarks>
internal sealed class SynchronousHalving : IScheduler
{
    private readonly SuggestionAhead _searcher;
    private readonly Goal _goal;
    private readonly int[] _levels;
    private readonly RoundPlan[] _plans;
    private readonly FidelityView _view;
    private readonly List<HalvingRound> _rounds = [];
    private readonly List<Place> _places = [];
    private readonly HashSet<int> _paused = [];

    // The rounds that are full and can promote, oldest first.
    private readonly SortedDictionary<int, int> _ready = [];

    /// <param name="searcher">Where configs come from.</param>
    /// <param name="levels">The resources of the rungs, ascending.</param>
    /// <param name="plans">The rounds, which repeat.</param>
    /// <param name="goal">Whether values are minimised.</param>
    public SynchronousHalving(ISearcher searcher, int[] levels, RoundPlan[] plans, Goal goal)
    {
        _searcher = new(searcher);
        (Space, _levels, _plans, _goal) = (searcher.Space, levels, plans, goal);
        _view = new(levels, searcher.Space.Dimensions.Count + 2);
    }

    public ConfigSpace Space { get; }

    public int? Promote(TrialHistory history, bool mayStart)
    {
        _searcher.Forget();
        if (_ready.Count > 0)
        {
            (int round, int rung) = _ready.First();
            return _rounds[round][rung].Best;
        }

        // A round for which there are no trials left goes on with those that it has.
        return _rounds.Count > 0 && _rounds[^1] is { IsFull: false } last && last.ReadyRung() is >= 0 and int open && (!mayStart || _searcher.IsNone(history.Count, _view.Trials))
            ? last[open].Best
            : null;
    }

    public Suggestion? Suggest(int trial, TrialHistory history) => _searcher.Take(trial, _view.Trials);

    public int Milestone(int trial, int reached)
    {
        int firstLevel = trial < _places.Count ? _rounds[_places[trial].Round].Plan.FirstLevel : NextPlan().FirstLevel;
        return RungLevels.Above(reached, _levels.AsSpan(firstLevel));
    }

    public TrialDecision Decide(Trial trial, TrialHistory history)
    {
        Place place = _places[trial.Number];
        return place.Rung < _rounds[place.Round].LastRung && trial.Reached >= LevelOf(place) ? TrialDecision.Pause : TrialDecision.Continue;
    }

    public void OnStarted(Trial trial, TrialHistory history)
    {
        _view.OnStarted(trial);
        if (trial.Number == _places.Count)
        {
            Begin();
        }
        else if (_paused.Remove(trial.Number))
        {
            ref Place place = ref PlaceOf(trial);
            _rounds[place.Round][place.Rung].Promote(place.Value, trial.Number);
            place = new(place.Round, place.Rung + 1);
        }

        Refresh(_places[trial.Number].Round);
    }

    public void OnReported(Trial trial, TrialHistory history)
    {
        _view.OnReported(trial);
        ref Place place = ref PlaceOf(trial);
        if (!place.HasResult && trial.Reached >= LevelOf(place))
        {
            place = place with { HasResult = true, Value = RungValue.Of(trial, _goal) };
            _rounds[place.Round][place.Rung].Add();
            Refresh(place.Round);
        }
    }

    public void OnPaused(Trial trial, TrialHistory history)
    {
        Place place = _places[trial.Number];
        _paused.Add(trial.Number);
        _rounds[place.Round][place.Rung].Pause(place.Value, trial.Number);
        Refresh(place.Round);
    }

    public void OnFinished(Trial trial, TrialHistory history)
    {
        _view.OnFinished(trial);
        if (trial.State == TrialState.Interrupted)
        {
            // It will be run again.
            return;
        }

        Place place = _places[trial.Number];
        if (place.HasResult)
        {
            _rounds[place.Round][place.Rung].End();
        }
        else
        {
            _rounds[place.Round][place.Rung].AddEnded();
        }

        Refresh(place.Round);
    }

    private RoundPlan NextPlan() => _rounds.Count > 0 && !_rounds[^1].IsFull ? _rounds[^1].Plan : _plans[_rounds.Count % _plans.Length];

    private void Begin()
    {
        if (_rounds.Count == 0 || _rounds[^1].IsFull)
        {
            _rounds.Add(new(NextPlan()));
        }

        _rounds[^1].Begun++;
        _places.Add(new(_rounds.Count - 1, 0));
    }

    private void Refresh(int round)
    {
        if (_rounds[round].IsFull && _rounds[round].ReadyRung() is >= 0 and int rung)
        {
            _ready[round] = rung;
        }
        else
        {
            _ready.Remove(round);
        }
    }

    private int LevelOf(Place place) => _levels[_rounds[place.Round].Plan.FirstLevel + place.Rung];

    private ref Place PlaceOf(Trial trial) => ref CollectionsMarshal.AsSpan(_places)[trial.Number];

    /// <summary>Where a trial stands.</summary>
    private readonly record struct Place(int Round, int Rung, bool HasResult = false, double Value = 0);
}
