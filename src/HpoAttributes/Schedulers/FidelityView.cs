namespace HpoAttributes;

/// <summary>
/// The trials of a study as a searcher is shown them that knows nothing of resources: with their values at one rung, the highest one with enough results, as BOHB has it
/// (Falkner et al., ICML 2018, section 3.2). Trials without a value there are pending. Told every fact by its scheduler.
/// </summary>
/// <param name="levels">The resources of the rungs, ascending.</param>
/// <param name="enough">How many results a rung needs.</param>
internal sealed class FidelityView(int[] levels, int enough)
{
    private readonly List<Trial>[] _results = [.. levels.Select(_ => new List<Trial>())];
    private readonly List<Trial> _started = [];
    private readonly List<Trial> _failed = [];
    private int _level;

    /// <summary>The trials as they are shown now.</summary>
    public TrialHistory Trials { get; private set; } = new();

    public void OnStarted(Trial trial)
    {
        if (trial.Number == _started.Count)
        {
            _started.Add(trial);
            Trials.Add(trial);
        }
    }

    public void OnReported(Trial trial)
    {
        if (RungLevels.HitBy(trial, levels) is not { } rung)
        {
            return;
        }

        Trial result = trial with { State = TrialState.Completed, Outcome = TrialOutcome.Completed(trial.Measurements[^1].Values, trial.Runtime) };
        _results[rung].Add(result);
        if (rung == _level)
        {
            Show(result);
        }
        else if (rung > _level && _results[rung].Count >= enough)
        {
            _level = rung;
            Trials = new();
            _started.ForEach(Trials.Add);
            _results[rung].ForEach(Show);
            _failed.ForEach(Show);
        }
    }

    public void OnFinished(Trial trial)
    {
        if (trial.State == TrialState.Failed)
        {
            _failed.Add(trial);
            Show(trial);
        }
    }

    /// <summary>A result stays as it was first seen.</summary>
    private void Show(Trial trial)
    {
        if (!Trials[trial.Number].IsFinished)
        {
            Trials.Replace(trial);
        }
    }
}
