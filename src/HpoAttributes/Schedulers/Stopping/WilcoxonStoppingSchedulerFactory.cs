using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="WilcoxonStoppingScheduler"/>.</summary>
/// <param name="Settings">Its settings.</param>
/// <param name="Inner">What decides on all other trials.</param>
internal sealed record WilcoxonStoppingSchedulerFactory(WilcoxonSettings Settings, SchedulerFactory Inner) : SchedulerFactory
{
    public const string Key = "wilcoxonStopping";

    public override string Name => Key;

    public static WilcoxonStoppingSchedulerFactory FromJson(JsonElement json)
        => new(WilcoxonSettings.Of(FactoryJson.DoubleIn(json, "p"), FactoryJson.Int32In(json, "startup")), SchedulerReaders.InnerOf(json));

    public override IScheduler Create(SchedulerContext context)
    {
        HalvingSettings.RequireOneGoal(context, "Wilcoxon stopping");
        return new WilcoxonStoppingScheduler(Inner.Create(context), Settings.P, Settings.Startup, context.Goals[0]);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteNumber("p", Settings.P);
        json.WriteNumber("startup", Settings.Startup);
        json.WritePropertyName("of");
        Inner.WriteJson(json);
    }
}
