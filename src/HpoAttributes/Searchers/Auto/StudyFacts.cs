namespace HpoAttributes;

/// <summary>What a choice of searcher depends on: known before the first trial, or seen since.</summary>
/// <param name="Dimensions">The number of hyperparameters.</param>
/// <param name="IsNumeric">Whether every hyperparameter is a number or another ordered value.</param>
/// <param name="IsConditional">Whether some configs lack a hyperparameter that others have.</param>
/// <param name="Goals">The number of goals.</param>
/// <param name="Workers">How many trials run at once.</param>
/// <param name="Trials">How many trials the study may run.</param>
internal sealed record StudyFacts(int Dimensions, bool IsNumeric, bool IsConditional, int Goals, int Workers, int Trials)
{
    // Longer ago says little of the trials to come.
    private const int RecentTrials = 20;

    // Of the time that the workers spend on trials.
    private const double ShareForSuggestions = 0.1;

    // Nobody minds so much over a whole study, however short its trials are.
    private static readonly TimeSpan Allowance = TimeSpan.FromSeconds(10);

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

    /// <summary>
    /// Whether the suggestions of a Gaussian process take ten seconds at most over the study, or at most a tenth of the workers' time. Times of suggestions are
    /// estimates, so that nothing depends on how busy a machine is, and those of trials are looked at only where the first does not hold.
    /// </summary>
    public bool CanAffordGaussianProcess
    {
        get
        {
            int modelled = Math.Min(Trials, AutoRule.ManyTrials);
            TimeSpan suggestion = TimeSpan.FromMilliseconds(Goals * (2 + (0.01 * Dimensions * modelled)));
            return suggestion * modelled <= Allowance || TrialTime is not { } time || suggestion * Workers <= time * ShareForSuggestions;
        }
    }

    /// <summary>Of a study before its first trial.</summary>
    public static StudyFacts Of(SearcherContext context)
    {
        IReadOnlyList<Dimension> dimensions = context.Space.Dimensions;
        return new(dimensions.Count, dimensions.All(dimension => dimension.Domain.IsOrdered), dimensions.Any(dimension => dimension.Parent >= 0), context.Goals.Count, context.Workers, context.Trials);
    }

    /// <summary>Of the same study when a later trial is to be proposed.</summary>
    public StudyFacts Before(int trial, TrialHistory history, bool isNoisy)
        => this with { Trial = trial, Ended = history.FinishedCount, TrialTime = RecentTime(history), IsNoisy = isNoisy };

    private static TimeSpan? RecentTime(TrialHistory history)
    {
        var times = new List<TimeSpan>(RecentTrials);
        for (int i = history.FinishedCount - 1; i >= 0 && times.Count < RecentTrials; i--)
        {
            // A trial that took over an earlier one's result took no time, and says nothing of the others.
            if (history.FinishedAt(i) is { State: TrialState.Completed } trial && trial.Runtime > TimeSpan.Zero)
            {
                times.Add(trial.Runtime);
            }
        }

        times.Sort();
        return times.Count == 0 ? null : times[times.Count / 2];
    }
}
