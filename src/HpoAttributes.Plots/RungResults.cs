namespace HpoAttributes;

/// <summary>The numbers of a figure of rungs, without the type of the configs.</summary>
internal sealed class RungResults
{
    /// <summary>The rungs, from the lowest.</summary>
    public required IReadOnlyList<int> Rungs { get; init; }

    /// <summary>The value of each trial at each rung that it came to.</summary>
    public required IReadOnlyList<RungPoint> Points { get; init; }

    /// <param name="trials">The trials.</param>
    /// <param name="rungs">The rungs; null for every resource at which a trial was put aside, or ended.</param>
    public static RungResults Of(IReadOnlyList<Trial> trials, IReadOnlyList<int>? rungs)
    {
        int[] levels = [.. (rungs ?? trials.SelectMany(Stops)).Distinct().Order()];
        return new() { Rungs = levels, Points = [.. trials.SelectMany(trial => PointsOf(trial, levels))] };
    }

    private static IEnumerable<int> Stops(Trial trial)
    {
        IEnumerable<int> stops = trial.Pauses.Where(pause => pause.WasPutAside).Select(pause => pause.Resource);
        if (trial.LastPause is { } pause)
        {
            stops = stops.Append(pause.Resource);
        }

        if (trial.State is TrialState.Completed or TrialState.Stopped)
        {
            stops = stops.Append(trial.Reached);
        }

        return stops.Where(resource => resource > 0);
    }

    private static IEnumerable<RungPoint> PointsOf(Trial trial, int[] levels)
        => trial.Measurements.Where(measurement => Array.BinarySearch(levels, measurement.Resource) >= 0)
            .Select(measurement => new RungPoint(measurement.Resource, measurement.Values[0], trial.Reached > measurement.Resource));
}
