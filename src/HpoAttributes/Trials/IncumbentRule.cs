namespace HpoAttributes;

/// <summary>Says which of two trials is the better one.</summary>
internal static class IncumbentRule
{
    /// <summary>
    /// Whether <paramref name="challenger"/> takes the place of <paramref name="incumbent"/>: feasible beats infeasible, then the one with values
    /// at a higher resource wins, so that values of 2 epochs are never held against values of 10, then the strictly better value.
    /// </summary>
    public static bool IsBetter(Trial challenger, Trial? incumbent, Goal goal)
    {
        if (challenger.Values is not { } value)
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

        if (challenger.ValuesResource != incumbent.ValuesResource)
        {
            return challenger.ValuesResource > incumbent.ValuesResource;
        }

        return goal == Goal.Minimize ? value[0] < best[0] : value[0] > best[0];
    }
}
