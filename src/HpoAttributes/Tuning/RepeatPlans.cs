namespace HpoAttributes;

/// <summary>How often configs are run, from what the user asked for.</summary>
internal static class RepeatPlans
{
    /// <exception cref="ArgumentException">The options contradict each other.</exception>
    public static RepeatPlan Of(TuningOptions options)
    {
        var plan = new RepeatPlan(options.Repeats, options.ConfirmBest, options.ConfirmRepeats ?? options.Repeats);
        if (!plan.IsNone && options.Duplicates == DuplicatePolicy.Reuse)
        {
            throw new ArgumentException($"Duplicates is Reuse, which takes results over instead of running a config again, but Repeats is {plan.Repeats} and ConfirmBest {plan.ConfirmBest}: use Skip or Repeat, or leave them at 1 and 0", nameof(options));
        }

        if (!plan.IsNone && !options.Scheduler.AllowsRepeats)
        {
            throw new ArgumentException($"Repeats is {plan.Repeats} and ConfirmBest {plan.ConfirmBest}, but the scheduler '{options.Scheduler.Name}' does not run every trial to its end, so that the mean of a config would not be one of equals: use Schedulers.Auto() or Schedulers.Basic(), or leave them at 1 and 0", nameof(options));
        }

        if (plan.Repeats > options.Trials)
        {
            throw new ArgumentException($"Repeats must be at most the number of Trials, {options.Trials}, but is {plan.Repeats}", nameof(options));
        }

        long perConfig = (long)plan.Repeats + plan.ConfirmRepeats;
        return plan.ConfirmBest <= options.Trials / perConfig
            ? plan
            : throw new ArgumentException($"ConfirmBest must be at most {options.Trials / perConfig}, but is {plan.ConfirmBest}: each of these configs takes {perConfig} of {options.Trials} Trials, {plan.Repeats} to be found (Repeats) and {plan.ConfirmRepeats} to be confirmed (ConfirmRepeats)", nameof(options));
    }

    /// <exception cref="ArgumentException">The options ask for what a searcher given by hand does not do.</exception>
    public static RepeatPlan ByHand(TuningOptions? options)
        => options is null or { Repeats: 1, ConfirmBest: 0 }
            ? RepeatPlan.None
            : throw new ArgumentException($"Repeats is {options.Repeats} and ConfirmBest {options.ConfirmBest}, but a scheduler given by hand runs what its searcher proposes: give the searcher to Tuner.RunAsync in the options instead, or leave them at 1 and 0", nameof(options));
}
