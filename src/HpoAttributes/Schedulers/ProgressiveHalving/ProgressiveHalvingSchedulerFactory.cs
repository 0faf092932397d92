using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="ProgressiveHalvingScheduler"/>.</summary>
/// <param name="Eta">By how much each rung has more resource than the one below.</param>
internal sealed record ProgressiveHalvingSchedulerFactory(double Eta) : SchedulerFactory
{
    public const string Key = "pasha";

    public override string Name => Key;

    public static ProgressiveHalvingSchedulerFactory Of(double eta)
    {
        HalvingSettings.Require(eta);
        return new(eta);
    }

    public static ProgressiveHalvingSchedulerFactory FromJson(JsonElement json)
        => Of(FactoryJson.DoubleIn(json, "eta"));

    public override IScheduler Create(SchedulerContext context)
    {
        ResourceRange resource = HalvingSettings.ResourceOf(context, "PASHA");
        return new ProgressiveHalvingScheduler(context.Searcher, resource, Eta, context.Goals[0]);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
        => json.WriteNumber("eta", Eta);
}
