using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="FreezeThawScheduler"/>.</summary>
/// <param name="Eta">By how much each rung has more resource than the one below.</param>
internal sealed record FreezeThawSchedulerFactory(double Eta) : SchedulerFactory
{
    public const string Key = "freezeThaw";

    public override string Name => Key;

    public static FreezeThawSchedulerFactory Of(double eta)
    {
        HalvingSettings.Require(eta);
        return new(eta);
    }

    public static FreezeThawSchedulerFactory FromJson(JsonElement json) => Of(FactoryJson.DoubleIn(json, "eta"));

    public override IScheduler Create(SchedulerContext context)
    {
        ResourceRange resource = HalvingSettings.ResourceOf(context, "freeze-thaw");
        return new FreezeThawScheduler(context.Searcher, resource, Eta, context.Goals[0], context.Seed, context.Trials);
    }

    protected override void WriteSettings(Utf8JsonWriter json) => json.WriteNumber("eta", Eta);
}
