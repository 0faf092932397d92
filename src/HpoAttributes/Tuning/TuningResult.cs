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

    internal TuningResult(StudyRules rules, TrialHistory history, IncumbentWatch incumbent, StopReason reason, IReadOnlyList<string> warnings)
    {
        _configs = rules.Plan.IsNone ? null : ConfigsOf(rules, history);
        _goals = rules.Goals;
        _incumbent = incumbent.Best;
        StopReason = reason;
        Warnings = warnings;
        Records = [.. history.Select(trial => new TrialRecord<TConfig>(trial, (TConfig)trial.Config))];
        IncumbentTrajectory = _goals.Count > 1 ? [] : [.. incumbent.Trajectory.Select(point => point.Value)];
        CumulativeRuntime = [.. incumbent.Trajectory.Select(point => point.Elapsed)];
    }

    /// <summary>The best trial, among those with values at the highest resource; where configs are run several times, the best config by the mean of its trials. Never null, and infeasible only where no trial satisfies the outcome constraints.</summary>
    /// <exception cref="NoIncumbentException">No trial succeeded; the message has the commonest reasons.</exception>
    /// <exception cref="InvalidOperationException">There are several goals: see <see cref="ParetoFront"/>.</exception>
    public Incumbent<TConfig> Incumbent
        => TryGetIncumbent(out Incumbent<TConfig>? incumbent) ? incumbent : throw NoIncumbentException.Of([.. Records.Select(record => record.Trial)]);

    /// <summary>
    /// Each time that a trial ended or was put aside, in that order, the incumbent's value; NaN before the first success. With
    /// <see cref="CumulativeRuntime"/> the any-time curve. Empty where there are several goals. Values at a higher resource take the place of those at a lower one, also
    /// where they are worse, and of configs that are run several times it is the mean of the best one: either may make it rise.
    /// </summary>
    public IReadOnlyList<double> IncumbentTrajectory { get; }

    /// <summary>Each time that a trial ended or was put aside, in that order, the time from the study's start.</summary>
    public IReadOnlyList<TimeSpan> CumulativeRuntime { get; }

    /// <summary>Every trial, by number.</summary>
    public IReadOnlyList<TrialRecord<TConfig>> Records { get; }

    /// <summary>Why the study ended.</summary>
    public StopReason StopReason { get; }

    /// <summary>What went wrong beside the trials: an observer that threw, or a model that could not be computed, for instance.</summary>
    public IReadOnlyList<string> Warnings { get; }

    /// <summary>
    /// The trials that no other one beats in every goal, among those with values at the highest resource, by number. With one goal: the best ones. Where configs are run
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

        incumbent = _incumbent is null ? null : new(_incumbent.Number, (TConfig)_incumbent.Config, _incumbent.Values!.Value[0]) { MeanOf = _incumbent.MeanOf, IsFeasible = _incumbent.IsFeasible, Resource = ResourceOf(_incumbent) };
        return incumbent is not null;
    }

    private static int ResourceOf(Trial trial) => trial.ValuesResource == int.MaxValue ? trial.Reached : trial.ValuesResource;

    private static ConfigResults ConfigsOf(StudyRules rules, TrialHistory history)
    {
        var configs = new ConfigResults(rules.Space, rules.Plan, rules.Goals);
        foreach (Trial trial in history.Finished)
        {
            configs.Add(trial);
        }

        return configs;
    }
}
