using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="AsynchronousHalvingScheduler"/>.</summary>
/// <param name="Eta">By how much each rung has more resource than the one below.</param>
/// <param name="Mode">What becomes of trials that are not good enough.</param>
/// <param name="Brackets">How many brackets.</param>
internal sealed record AsynchronousHalvingSchedulerFactory(double Eta, HalvingMode Mode, int Brackets) : SchedulerFactory
{
    public const string Key = "asha";

    public override string Name => Key;

    public static AsynchronousHalvingSchedulerFactory Of(double eta, HalvingMode mode, int brackets)
    {
        HalvingSettings.Require(eta, brackets);
        return new(eta, mode, brackets);
    }

    public static AsynchronousHalvingSchedulerFactory FromJson(JsonElement json)
        => Of(FactoryJson.DoubleIn(json, "eta"), FactoryJson.EnumIn<HalvingMode>(json, "mode"), FactoryJson.Int32In(json, "brackets"));

    public override IScheduler Create(SchedulerContext context)
    {
        ResourceRange resource = HalvingSettings.ResourceOf(context, "ASHA");
        return new AsynchronousHalvingScheduler(context.Searcher, resource, Eta, Mode, Brackets, context.Goals[0], context.Seed);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteNumber("eta", Eta);
        json.WriteString("mode", FactoryJson.NameOf(Mode));
        json.WriteNumber("brackets", Brackets);
    }
}
