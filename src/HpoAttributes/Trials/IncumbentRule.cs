namespace HpoAttributes;

/// <summary>Says which of two completed trials is the better one.</summary>
internal static class IncumbentRule
{
    /// <summary>Whether <paramref name="challenger"/> takes the place of <paramref name="incumbent"/>: feasible beats infeasible, then strictly better wins.</summary>
    public static bool IsBetter(Trial challenger, Trial? incumbent, Goal goal)
    {
        if (challenger is not { State: TrialState.Completed, Values: { } value })
        {
            return false;
        }

        if (incumbent?.Values is not { } best)
        {
            return true;
        }

        if (challenger.IsFeasible != incumbent.IsFeasible)
        {
            return challenger.IsFeasible;
        }

        return goal == Goal.Minimize ? value[0] < best[0] : value[0] > best[0];
    }
}
