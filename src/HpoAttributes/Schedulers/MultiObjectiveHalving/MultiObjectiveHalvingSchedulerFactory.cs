using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="MultiObjectiveHalvingScheduler"/>.</summary>
/// <param name="Eta">By how much each rung has more resource than the one below.</param>
/// <param name="Mode">What becomes of trials that are not good enough.</param>
/// <param name="Brackets">How many brackets.</param>
internal sealed record MultiObjectiveHalvingSchedulerFactory(double Eta, HalvingMode Mode, int Brackets) : SchedulerFactory
{
    public const string Key = "moAsha";

    public override string Name => Key;

    public static MultiObjectiveHalvingSchedulerFactory Of(double eta, HalvingMode mode, int brackets)
    {
        HalvingSettings.Require(eta, brackets);
        return new(eta, mode, brackets);
    }

    public static MultiObjectiveHalvingSchedulerFactory FromJson(JsonElement json)
        => Of(FactoryJson.DoubleIn(json, "eta"), FactoryJson.EnumIn<HalvingMode>(json, "mode"), FactoryJson.Int32In(json, "brackets"));

    public override IScheduler Create(SchedulerContext context)
    {
        ResourceRange resource = HalvingSettings.ResourceFor(context, "MO-ASHA");
        return new MultiObjectiveHalvingScheduler(context.Searcher, resource, context.Goals, Eta, Mode, Brackets, context.Seed);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteNumber("eta", Eta);
        json.WriteString("mode", FactoryJson.NameOf(Mode));
        json.WriteNumber("brackets", Brackets);
    }
}
