namespace HpoAttributes;

/// <summary>What a trial returned, as values to be minimised.</summary>
internal static class MinimizedValues
{
    /// <summary>The values of a completed trial, negated where they are to be maximised.</summary>
    public static double[] Of(Trial trial, IReadOnlyList<Goal> goals)
    {
        double[] values = trial.Values!.Value.ToArray();
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = goals[i] == Goal.Minimize ? values[i] : -values[i];
        }

        return values;
    }
}
