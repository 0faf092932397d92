namespace HpoAttributes.SpaceChecks;

/// <summary>Hyperparameters that had other names, one of them two.</summary>
internal static class Renamed
{
    [Objective]
    public static double Value(
        [LogUniform(0.01, 1), FormerName("lr"), FormerName("learning-rate")] double rate = 0.1,
        [FormerName("tail")] Tail? end = null)
        => rate + (end?.Length ?? 0);
}
