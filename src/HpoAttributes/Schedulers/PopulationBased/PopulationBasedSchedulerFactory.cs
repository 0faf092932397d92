using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="PopulationBasedScheduler"/>.</summary>
/// <param name="Settings">Its settings.</param>
internal sealed record PopulationBasedSchedulerFactory(PopulationSettings Settings) : SchedulerFactory
{
    public const string Key = "populationBased";

    public override string Name => Key;

    public static PopulationBasedSchedulerFactory FromJson(JsonElement json)
        => new(PopulationSettings.Of(
            FactoryJson.Int32In(json, "interval"),
            FactoryJson.Int32In(json, "population"),
            FactoryJson.DoubleIn(json, "quantile"),
            FactoryJson.DoubleIn(json, "resampleProbability"),
            FactoryJson.DoubleIn(json, "step")));

    public override IScheduler Create(SchedulerContext context)
    {
        HalvingSettings.RequireOneGoal(context, "population-based training");
        (int interval, int population, double quantile, double resampleProbability, double step) = Settings;
        return new PopulationBasedScheduler(context.Searcher, interval, population, quantile, resampleProbability, step, context.Resource, context.Goals[0], context.Seed);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteNumber("interval", Settings.Interval);
        json.WriteNumber("population", Settings.Population);
        json.WriteNumber("quantile", Settings.Quantile);
        json.WriteNumber("resampleProbability", Settings.ResampleProbability);
        json.WriteNumber("step", Settings.Step);
    }
}
