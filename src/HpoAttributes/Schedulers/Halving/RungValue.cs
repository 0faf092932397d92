namespace HpoAttributes;

/// <summary>What a trial counts at a rung.</summary>
internal static class RungValue
{
    /// <summary>Its last value as one that is minimised; the worst there is where it breaks an outcome constraint.</summary>
    public static double Of(Trial trial, Goal goal)
        => !trial.IsFeasible ? double.PositiveInfinity
            : goal == Goal.Minimize ? trial.Measurements[^1].Values[0]
            : -trial.Measurements[^1].Values[0];
}
