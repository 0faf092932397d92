using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="SuccessiveHalvingScheduler"/>.</summary>
/// <param name="Eta">By how much each rung has more resource than the one below.</param>
/// <param name="Prefact">By how much a round is larger than the smallest one.</param>
internal sealed record SuccessiveHalvingSchedulerFactory(double Eta, double Prefact) : SchedulerFactory
{
    public const string Key = "successiveHalving";

    public override string Name => Key;

    public static SuccessiveHalvingSchedulerFactory Of(double eta, double prefact)
    {
        HalvingSettings.Require(eta);
        HalvingSettings.RequirePrefact(prefact);
        return new(eta, prefact);
    }

    public static SuccessiveHalvingSchedulerFactory FromJson(JsonElement json)
        => Of(FactoryJson.DoubleIn(json, "eta"), FactoryJson.DoubleIn(json, "prefact"));

    public override IScheduler Create(SchedulerContext context)
    {
        ResourceRange resource = HalvingSettings.ResourceOf(context, "successive halving");
        return new SuccessiveHalvingScheduler(context.Searcher, resource, Eta, Prefact, context.Goals[0]);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteNumber("eta", Eta);
        json.WriteNumber("prefact", Prefact);
    }
}
