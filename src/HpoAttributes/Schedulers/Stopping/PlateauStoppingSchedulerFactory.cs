using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="PlateauStoppingScheduler"/>.</summary>
/// <param name="Settings">Its settings.</param>
/// <param name="Inner">What decides on all other trials.</param>
internal sealed record PlateauStoppingSchedulerFactory(PlateauSettings Settings, SchedulerFactory Inner) : SchedulerFactory
{
    public const string Key = "plateauStopping";

    public override string Name => Key;

    public static PlateauStoppingSchedulerFactory FromJson(JsonElement json)
        => new(PlateauSettings.Of(FactoryJson.Int32In(json, "patience"), FactoryJson.DoubleIn(json, "minDelta")), SchedulerReaders.InnerOf(json));

    public override IScheduler Create(SchedulerContext context)
    {
        HalvingSettings.RequireOneGoal(context, "plateau stopping");
        return new PlateauStoppingScheduler(Inner.Create(context), Settings.Patience, Settings.MinDelta, context.Goals[0]);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteNumber("patience", Settings.Patience);
        json.WriteNumber("minDelta", Settings.MinDelta);
        json.WritePropertyName("of");
        Inner.WriteJson(json);
    }
}
