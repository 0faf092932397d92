using System.Diagnostics.CodeAnalysis;

namespace HpoAttributes;

/// <summary>What a study found.</summary>
/// <typeparam name="TConfig">The type of the configs.</typeparam>
public sealed class TuningResult<TConfig>
    where TConfig : class, IConfig<TConfig>
{
    private readonly IReadOnlyList<Goal> _goals;
    private readonly Trial? _incumbent;
    private readonly ConfigResults? _configs;

    internal TuningResult(IReadOnlyList<Goal> goals, TrialHistory history, StopReason reason, IReadOnlyList<string> warnings, RepeatPlan? plan = null)
    {
        _configs = plan is null or { IsNone: true } ? null : new(ConfigSpace.Of<TConfig>(), plan, goals);
        _goals = goals;
        StopReason = reason;
        Warnings = warnings;
        Records = [.. history.Select(trial => new TrialRecord<TConfig>(trial, (TConfig)trial.Config))];
        (IncumbentTrajectory, CumulativeRuntime, _incumbent) = Trajectory(goals, history, _configs);
    }

    /// <summary>The best trial; where configs are run several times, the best config by the mean of its trials. Never null, and infeasible only where no trial satisfies the outcome constraints.</summary>
    /// <exception cref="NoIncumbentException">No trial succeeded; the message has the commonest reasons.</exception>
    /// <exception cref="InvalidOperationException">There are several goals: see <see cref="ParetoFront"/>.</exception>
    public Incumbent<TConfig> Incumbent
        => TryGetIncumbent(out Incumbent<TConfig>? incumbent) ? incumbent : throw NoIncumbentException.Of([.. Records.Select(record => record.Trial)]);

    /// <summary>
    /// After each trial that ended, in that order, the best value so far; NaN before the first success. With
    /// <see cref="CumulativeRuntime"/> the any-time curve. Empty where there are several goals. Of configs that are run several times
    /// it is the mean of the best one, which may become worse with a further trial.
    /// </summary>
    public IReadOnlyList<double> IncumbentTrajectory { get; }

    /// <summary>For each trial that ended, in that order, the time from the study's start to its end.</summary>
    public IReadOnlyList<TimeSpan> CumulativeRuntime { get; }

    /// <summary>Every trial, by number.</summary>
    public IReadOnlyList<TrialRecord<TConfig>> Records { get; }

    /// <summary>Why the study ended.</summary>
    public StopReason StopReason { get; }

    /// <summary>What went wrong beside the trials: an observer that threw, or a model that could not be computed, for instance.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>
    /// The completed trials that no other one beats in every goal, by number. With one goal: the best ones. Where configs are run
    /// several times, each is one record with its first trial's number and the means; where some were confirmed, these alone.
    /// </summary>
    public IReadOnlyList<TrialRecord<TConfig>> ParetoFront
        => _configs is null
            ? [.. HpoAttributes.ParetoFront.Of(Records.Select(record => record.Trial), _goals).Select(trial => Records[trial.Number])]
            : [.. _configs.Front().Select(mean => new TrialRecord<TConfig>(mean, (TConfig)mean.Config))];

    /// <summary>The best trial, where there is one.</summary>
    /// <param name="incumbent">The best trial.</param>
    /// <returns>Whether a trial succeeded.</returns>
    /// <exception cref="InvalidOperationException">There are several goals: see <see cref="ParetoFront"/>.</exception>
    public bool TryGetIncumbent([NotNullWhen(true)] out Incumbent<TConfig>? incumbent)
    {
        if (_goals.Count > 1)
        {
            throw new InvalidOperationException($"the objective has {_goals.Count} goals, so no single trial is the best: use ParetoFront");
        }

        incumbent = _incumbent is null ? null : new(_incumbent.Number, (TConfig)_incumbent.Config, _incumbent.Values!.Value[0]) { MeanOf = _incumbent.MeanOf, IsFeasible = _incumbent.IsFeasible };
        return incumbent is not null;
    }

    private static (double[] Values, TimeSpan[] Times, Trial? Incumbent) Trajectory(IReadOnlyList<Goal> goals, TrialHistory history, ConfigResults? configs)
    {
        Trial[] finished = [.. history.Finished];
        TimeSpan[] times = [.. finished.Select(trial => trial.FinishedAfter)];
        Trial? incumbent = null;
        var values = new double[finished.Length];
        for (int i = 0; i < finished.Length; i++)
        {
            configs?.Add(finished[i]);
            incumbent = configs is not null ? configs.Incumbent
                : goals.Count == 1 && IncumbentRule.IsBetter(finished[i], incumbent, goals[0]) ? finished[i]
                : incumbent;
            values[i] = incumbent?.Values is { } best ? best[0] : double.NaN;
        }

        return (goals.Count > 1 ? [] : values, times, incumbent);
    }
}
