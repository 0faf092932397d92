namespace HpoAttributes;

/// <summary>
/// The parameters of every model as a function of the trials that have ended: fitted when their number reaches one of a row of growing steps, each time on
/// all that had ended by then, from where the step before ended. So one that resumes a study, and fits step after step, gets the same.
/// </summary>
internal sealed class FittedModels(ModelSpace space, Func<IReadOnlyList<Trial>, Observations?> observe)
{
    // A fit costs as much as ten suggestions: it is renewed when there is 1/20 more to learn from.
    private const int Growth = 20;
    private const int FirstStep = 2;

    private readonly ParameterFit _fit = new(space);
    private readonly List<Step> _steps = [];

    /// <summary>The parameters for a history.</summary>
    /// <param name="history">The history.</param>
    public FittedParameters For(TrialHistory history)
    {
        if (_steps.Exists(step => step.Ended > history.FinishedCount || !ReferenceEquals(step.Last, history.FinishedAt(step.Ended - 1))))
        {
            _steps.Clear();
        }

        FittedParameters fitted = _steps.Count > 0 ? _steps[^1].Fitted : FittedParameters.None;
        for (int ended = _steps.Count > 0 ? Next(_steps[^1].Ended) : FirstStep; ended <= history.FinishedCount; ended = Next(ended))
        {
            fitted = Fit([.. history.Finished.Take(ended)], fitted);
            _steps.Add(new(ended, history.FinishedAt(ended - 1), fitted));
        }

        return fitted;
    }

    private static int Next(int ended) => ended + 1 + (ended / Growth);

    private FittedParameters Fit(IReadOnlyList<Trial> ended, FittedParameters earlier)
        => observe(ended) is { } observations ? earlier.Renewed(_fit, observations) : earlier;

    private sealed record Step(int Ended, Trial Last, FittedParameters Fitted);
}
