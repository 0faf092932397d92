namespace HpoAttributes.Tests.Searchers.Conformance;

/// <summary>
/// A study without workers: three trials are pending at any time, and of those that end some fail, some are interrupted, and some break an outcome constraint.
/// </summary>
internal sealed class SimulatedStudy(ConfigSpace space, int sign = 1, int goals = 1)
{
    private const int Pending = 3;
    private const int Purpose = 99;

    public TrialHistory History { get; } = new();

    /// <summary>Runs a number of trials, or all that the searcher has.</summary>
    /// <returns>What it proposed.</returns>
    public List<Suggestion> Run(ISearcher searcher, int trials)
    {
        var suggestions = new List<Suggestion>();
        while (suggestions.Count < trials && searcher.Suggest(History.Count, History) is { } suggestion)
        {
            suggestions.Add(suggestion);
            Add(suggestion);
        }

        return suggestions;
    }

    private void Add(Suggestion suggestion)
    {
        IConfig config = suggestion.Config ?? space.Decode(suggestion.Point);
        History.Add(new(History.Count, suggestion.Point, config) 
        {
            State = TrialState.Running,
            RepeatOf = suggestion.RepeatOf,
            IsConfirmation = suggestion.IsConfirmation,
        });
        if (History.Count > Pending)
        {
            History.Replace(Ended(History[History.Count - 1 - Pending]));
        }
    }

    private Trial Ended(Trial trial)
    {
        double chance = new RandomStream(5, trial.Number, Purpose).NextDouble();
        TrialOutcome outcome = chance < 0.1 ? TrialOutcome.Failed("out of memory", TimeSpan.Zero)
            : chance < 0.15 ? TrialOutcome.Interrupted(TimeSpan.Zero)
            : TrialOutcome.Completed(new([.. Enumerable.Range(0, goals).Select(goal => sign * Value(trial.Point, goal))]), TimeSpan.FromMinutes(1));
        return trial with
        {
            State = outcome.State,
            Outcome = outcome,
            Constraints = chance > 0.8 ? trial.Constraints.SetItem("memory", 1) : trial.Constraints.SetItem("memory", -1),
        };
    }

    private static double Value(IReadOnlyList<double> point, int goal) => point.Sum(unit => double.IsNaN(unit) ? 0.1 : Math.Pow(unit - 0.3 - (0.2 * goal), 2));
}
