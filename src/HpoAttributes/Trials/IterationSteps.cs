namespace HpoAttributes;

/// <summary>Counts and reports what an iterator yields.</summary>
internal sealed class IterationSteps(ITrialContext trial)
{
    private int _count;
    private ObjectiveValues _last;

    /// <summary>The last value.</summary>
    /// <exception cref="FailedTrialException">There is none.</exception>
    public ObjectiveValues Last => _count > 0 ? _last : throw new FailedTrialException("the objective yielded no value");

    public static FailedTrialException Null() => new("the objective returned null instead of values");

    /// <summary>Reports a value.</summary>
    /// <returns>Whether to ask for another one.</returns>
    /// <exception cref="FailedTrialException">It is not finite: further steps would be wasted.</exception>
    public bool Take(ObjectiveValues values)
    {
        int step = checked(trial.LoadedResource + _count + 1);
        if (!values.AreFinite)
        {
            throw new FailedTrialException($"the objective yielded {values} as value {step}");
        }

        _count++;
        _last = values;
        return trial.Report(step, values) == TrialDecision.Continue && step < trial.Resource;
    }
}
