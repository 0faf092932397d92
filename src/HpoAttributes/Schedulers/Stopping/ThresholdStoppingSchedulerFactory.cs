using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="ThresholdStoppingScheduler"/>.</summary>
/// <param name="Settings">Its settings.</param>
/// <param name="Inner">What decides on all other trials.</param>
internal sealed record ThresholdStoppingSchedulerFactory(ThresholdSettings Settings, SchedulerFactory Inner) : SchedulerFactory
{
    public const string Key = "thresholdStopping";

    public override string Name => Key;

    public static ThresholdStoppingSchedulerFactory FromJson(JsonElement json)
        => new(
            ThresholdSettings.Of(FactoryJson.OptionalDoubleIn(json, "lower"), FactoryJson.OptionalDoubleIn(json, "upper"), FactoryJson.Int32In(json, "grace")),
            SchedulerReaders.InnerOf(json));

    public override IScheduler Create(SchedulerContext context)
        => new ThresholdStoppingScheduler(Inner.Create(context), Settings.Lower, Settings.Upper, Settings.Grace);

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        FactoryJson.WriteOptional(json, "lower", Settings.Lower);
        FactoryJson.WriteOptional(json, "upper", Settings.Upper);
        json.WriteNumber("grace", Settings.Grace);
        json.WritePropertyName("of");
        Inner.WriteJson(json);
    }
}
