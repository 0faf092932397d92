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

    /// <summary>An <see cref="AsynchronousHalvingScheduler"/>: for objectives with a <see cref="ResourceAttribute"/> parameter.</summary>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <param name="mode">What becomes of trials that are not good enough: put aside, by default, or stopped.</param>
    /// <param name="brackets">How many brackets. At least 1, the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static SchedulerFactory Asha(double eta = 3, HalvingMode mode = HalvingMode.Promotion, int brackets = 1)
        => AsynchronousHalvingSchedulerFactory.Of(eta, mode, brackets);

    /// <summary>A <see cref="FreezeThawScheduler"/>: for objectives with a <see cref="ResourceAttribute"/> parameter and one goal.</summary>
    /// <param name="eta">By how much each rung has more resource than the one below. Above 1; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is out of its range.</exception>
    public static SchedulerFactory FreezeThaw(double eta = FreezeThawScheduler.DefaultEta) => FreezeThawSchedulerFactory.Of(eta);

    /// <summary>Reads a choice that <see cref="SchedulerFactory.WriteJson"/> wrote.</summary>
    /// <param name="json">The JSON object.</param>
    /// <exception cref="JsonException">It names no scheduler of this library.</exception>
    public static SchedulerFactory FromJson(JsonElement json) => FactoryJson.NameIn(json, "scheduler") switch
    {
        "auto" => AutoFactory,
        "basic" => BasicFactory,
        AsynchronousHalvingSchedulerFactory.Key => AsynchronousHalvingSchedulerFactory.FromJson(json),
        FreezeThawSchedulerFactory.Key => FreezeThawSchedulerFactory.FromJson(json),
        var name => throw new JsonException($"$.scheduler: '{name}' is not one of asha, auto, basic, freezeThaw"),
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
