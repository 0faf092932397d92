using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="MedianStoppingScheduler"/>.</summary>
/// <param name="Settings">Its settings.</param>
internal sealed record MedianStoppingSchedulerFactory(MedianSettings Settings) : SchedulerFactory
{
    public const string Key = "medianStopping";

    public override string Name => Key;

    public static MedianStoppingSchedulerFactory FromJson(JsonElement json)
        => new(MedianSettings.Of(FactoryJson.EnumIn<MedianRule>(json, "rule"), FactoryJson.Int32In(json, "startup"), FactoryJson.Int32In(json, "grace")));

    public override IScheduler Create(SchedulerContext context)
    {
        HalvingSettings.RequireOneGoal(context, "median stopping");
        return new MedianStoppingScheduler(context.Searcher, Settings.Rule, Settings.Startup, Settings.Grace, context.Goals[0]);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteString("rule", FactoryJson.NameOf(Settings.Rule));
        json.WriteNumber("startup", Settings.Startup);
        json.WriteNumber("grace", Settings.Grace);
    }
}
