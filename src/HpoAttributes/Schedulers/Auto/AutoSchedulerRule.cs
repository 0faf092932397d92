namespace HpoAttributes;

/// <summary>A line of the table by which <see cref="Schedulers.Auto"/> chooses: the first whose condition holds decides.</summary>
/// <param name="When">The condition in words, as the documentation has it.</param>
/// <param name="Holds">The condition.</param>
/// <param name="Choice">The scheduler.</param>
internal sealed record AutoSchedulerRule(string When, Func<SchedulerContext, bool> Holds, SchedulerFactory Choice)
{
    private const int FewestTrials = 5;

    /// <summary>The rules, in their order.</summary>
    public static IReadOnlyList<AutoSchedulerRule> Table { get; } =
    [
        new("there is no `[Resource]`, or one of a single value", context => context.Resource is not { } range || range.Min == range.Max, Schedulers.Basic()),
        new("configs are run several times (`Repeats`, `ConfirmBest`)", context => context.Searcher is RepeatingSearcher, Schedulers.Basic()),
        new("there are fewer than 5 trials, too few to compare", context => context.Trials < FewestTrials, Schedulers.Basic()),
        new("there are several goals", context => context.Goals.Count > 1, Schedulers.MoAsha()),
        new("another searcher than `Auto` was chosen", context => context.Searcher is not AutoSearcher, Schedulers.Asha()),
        new("the objective only returns, so that going on means starting again", context => !context.IsReporting, Schedulers.Asha()),
        new("anything else", _ => true, Schedulers.FreezeThaw()),
    ];

    /// <summary>The rule for a study; the last one always holds.</summary>
    public static AutoSchedulerRule For(SchedulerContext context) => Table.First(rule => rule.Holds(context));
}
