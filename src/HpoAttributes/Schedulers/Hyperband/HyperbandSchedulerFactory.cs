using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="HyperbandScheduler"/>.</summary>
/// <param name="Eta">By how much each rung has more resource than the one below.</param>
internal sealed record HyperbandSchedulerFactory(double Eta) : SchedulerFactory
{
    public const string Key = "hyperband";

    public override string Name => Key;

    public static HyperbandSchedulerFactory Of(double eta)
    {
        HalvingSettings.Require(eta);
        return new(eta);
    }

    public static HyperbandSchedulerFactory FromJson(JsonElement json)
        => Of(FactoryJson.DoubleIn(json, "eta"));

    public override IScheduler Create(SchedulerContext context)
    {
        ResourceRange resource = HalvingSettings.ResourceOf(context, "Hyperband");
        return new HyperbandScheduler(context.Searcher, resource, Eta, context.Goals[0]);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
        => json.WriteNumber("eta", Eta);
}
