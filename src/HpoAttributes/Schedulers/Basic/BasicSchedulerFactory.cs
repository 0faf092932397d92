namespace HpoAttributes;

/// <summary>The choice of <see cref="BasicScheduler"/>.</summary>
internal sealed record BasicSchedulerFactory : SchedulerFactory
{
    public const string Key = "basic";

    public override string Name => Key;

    public override bool AllowsRepeats => true;

    public override IScheduler Create(SchedulerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new BasicScheduler(context.Searcher);
    }
}
