namespace HpoAttributes;

/// <summary>What a choice of searcher depends on: known before the first trial, or seen since.</summary>
/// <param name="Dimensions">The number of hyperparameters.</param>
/// <param name="IsNumeric">Whether every hyperparameter is a number or another ordered value.</param>
/// <param name="IsConditional">Whether some configs lack a hyperparameter that others have.</param>
/// <param name="Goals">The number of goals.</param>
/// <param name="Workers">How many trials run at once.</param>
internal sealed record StudyFacts(int Dimensions, bool IsNumeric, bool IsConditional, int Goals, int Workers)
{
    // Longer ago says little of the trials to come.
    private const int RecentTrials = 20;

    // Of the time that the workers spend on trials.
    private const double ShareForSuggestions = 0.1;

    /// <summary>The number of the trial that is to be proposed.</summary>
    public int Trial { get; init; }

    /// <summary>How many trials have ended.</summary>
    public int Ended { get; init; }

    /// <summary>The median time of the last trials that completed; null before the first.</summary>
    public TimeSpan? TrialTime { get; init; }

    /// <summary>Whether a config that was run twice gave two results.</summary>
    public bool IsNoisy { get; init; }

    /// <summary>Whether a normal distribution over all hyperparameters makes sense, and results can be ranked: one goal, ordered values alone, all of them in every config, no noise seen.</summary>
    public bool FitsCmaEs => Goals == 1 && IsNumeric && !IsConditional && !IsNoisy;

    /// <summary>Of a study before its first trial.</summary>
    public static StudyFacts Of(ConfigSpace space, int goals, int workers)
        => new(space.Count, space.Dimensions.All(dimension => dimension.Domain.IsOrdered), space.Dimensions.Any(dimension => dimension.Parent >= 0), goals, workers);

    /// <summary>Of the same study when a later trial is to be proposed.</summary>
    public StudyFacts Before(int trial, TrialHistory history, bool isNoisy)
        => this with { Trial = trial, Ended = history.FinishedCount, TrialTime = RecentTime(history), IsNoisy = isNoisy };

    /// <summary>Whether the workers wait at most a tenth of their time for suggestions, which are made one after the other. True before anything is known.</summary>
    public bool CanAfford(Func<StudyFacts, TimeSpan> suggestionCost) => TrialTime is null || suggestionCost(this) * Workers <= TrialTime * ShareForSuggestions;

    private static TimeSpan? RecentTime(TrialHistory history)
    {
        var times = new List<TimeSpan>(RecentTrials);
        for (int i = history.FinishedCount - 1; i >= 0 && times.Count < RecentTrials; i--)
        {
            if (history.FinishedAt(i) is { State: TrialState.Completed } trial)
            {
                times.Add(trial.Runtime);
            }
        }

        times.Sort();
        return times.Count == 0 ? null : times[times.Count / 2];
    }
}
