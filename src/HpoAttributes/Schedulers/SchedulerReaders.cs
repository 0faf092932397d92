using System.Text.Json;

namespace HpoAttributes;

/// <summary>Reads choices of schedulers. Apart from <see cref="Schedulers"/>, so that a trimmed program keeps only the schedulers that it names.</summary>
internal static class SchedulerReaders
{
    /// <summary>Every scheduler's name in JSON, and how its settings are read.</summary>
    private static readonly (string Name, Func<JsonElement, SchedulerFactory> Read)[] Known =
    [
        (AutoSchedulerFactory.Key, _ => Schedulers.Auto()),
        (BasicSchedulerFactory.Key, _ => Schedulers.Basic()),
        (SuccessiveHalvingSchedulerFactory.Key, SuccessiveHalvingSchedulerFactory.FromJson),
        (HyperbandSchedulerFactory.Key, HyperbandSchedulerFactory.FromJson),
        (AsynchronousHalvingSchedulerFactory.Key, AsynchronousHalvingSchedulerFactory.FromJson),
        (ProgressiveHalvingSchedulerFactory.Key, ProgressiveHalvingSchedulerFactory.FromJson),
        (MultiObjectiveHalvingSchedulerFactory.Key, MultiObjectiveHalvingSchedulerFactory.FromJson),
        (FreezeThawSchedulerFactory.Key, FreezeThawSchedulerFactory.FromJson),
        (MedianStoppingSchedulerFactory.Key, MedianStoppingSchedulerFactory.FromJson),
        (PopulationBasedSchedulerFactory.Key, PopulationBasedSchedulerFactory.FromJson),
        (ThresholdStoppingSchedulerFactory.Key, ThresholdStoppingSchedulerFactory.FromJson),
        (PlateauStoppingSchedulerFactory.Key, PlateauStoppingSchedulerFactory.FromJson),
        (WilcoxonStoppingSchedulerFactory.Key, WilcoxonStoppingSchedulerFactory.FromJson),
    ];

    public static SchedulerFactory Read(JsonElement json)
    {
        string name = FactoryJson.NameIn(json, "scheduler");
        return Array.Find(Known, known => known.Name == name) is { Read: { } read }
            ? Read(read, json)
            : throw new JsonException($"$.scheduler: '{name}' is not one of {string.Join(", ", Known.Select(known => known.Name))}");
    }

    /// <summary>The choice that another one wraps.</summary>
    public static SchedulerFactory InnerOf(JsonElement json)
        => json.TryGetProperty("of", out JsonElement inner) ? Read(inner) : throw new JsonException("$.of: a scheduler is expected");

    private static SchedulerFactory Read(Func<JsonElement, SchedulerFactory> read, JsonElement json)
    {
        try
        {
            return read(json);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException($"$: {exception.Message}", exception);
        }
    }
}
