namespace HpoAttributes;

/// <summary>The choice of the first scheduler in <see cref="AutoSchedulerRule.Table"/> whose condition holds.</summary>
internal sealed record AutoSchedulerFactory : SchedulerFactory
{
    public const string Key = "auto";

    public override string Name => Key;

    // Where configs are run several times it chooses one that allows it.
    public override bool AllowsRepeats => true;

    public override IScheduler Create(SchedulerContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return AutoSchedulerRule.For(context).Choice.Create(context);
    }
}
