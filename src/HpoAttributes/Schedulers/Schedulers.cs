using System.Text.Json;

namespace HpoAttributes;

/// <summary>The schedulers to choose from, for <c>TuningOptions.Scheduler</c>.</summary>
public static class Schedulers
{
    private static readonly SchedulerFactory AutoFactory = new AutoFactoryRecord();
    private static readonly SchedulerFactory BasicFactory = new BasicFactoryRecord();

    /// <summary>The library's choice, the default: at present <see cref="BasicScheduler"/>.</summary>
    public static SchedulerFactory Auto() => AutoFactory;

    /// <summary>A <see cref="BasicScheduler"/>.</summary>
    public static SchedulerFactory Basic() => BasicFactory;

    /// <summary>Reads a choice that <see cref="SchedulerFactory.WriteJson"/> wrote.</summary>
    /// <param name="json">The JSON object.</param>
    /// <exception cref="JsonException">It names no scheduler of this library.</exception>
    public static SchedulerFactory FromJson(JsonElement json) => FactoryJson.NameIn(json, "scheduler") switch
    {
        "auto" => AutoFactory,
        "basic" => BasicFactory,
        var name => throw new JsonException($"$.scheduler: '{name}' is not one of auto, basic"),
    };

    private sealed record AutoFactoryRecord : SchedulerFactory
    {
        public override string Name => "auto";

        public override IScheduler Create(SchedulerContext context) => BasicFactory.Create(context);
    }

    private sealed record BasicFactoryRecord : SchedulerFactory
    {
        public override string Name => "basic";

        public override IScheduler Create(SchedulerContext context)
        {
            ArgumentNullException.ThrowIfNull(context);
            return new BasicScheduler(context.Searcher);
        }
    }
}
