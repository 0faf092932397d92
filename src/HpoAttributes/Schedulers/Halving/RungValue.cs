namespace HpoAttributes;

/// <summary>What a trial counts at a rung.</summary>
internal static class RungValue
{
    /// <summary>Its last value as one that is minimised; the worst there is where it breaks an outcome constraint.</summary>
    public static double Of(Trial trial, Goal goal) => Of(trial, trial.Measurements[^1], goal);

    /// <summary>The same for its first value at no less than a resource.</summary>
    public static double At(Trial trial, int resource, Goal goal) => Of(trial, trial.Measurements.First(measurement => measurement.Resource >= resource), goal);

    /// <summary>A value of one goal as one that is minimised.</summary>
    public static double Minimized(double value, Goal goal) => goal == Goal.Minimize ? value : -value;

    private static double Of(Trial trial, Measurement measurement, Goal goal)
        => trial.IsFeasible ? Minimized(measurement.Values[0], goal) : double.PositiveInfinity;
}
