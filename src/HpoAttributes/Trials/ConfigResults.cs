namespace HpoAttributes;

/// <summary>
/// The results of a study that runs configs several times, and the best config by the mean of its trials: a feasible one where
/// there is one, then a confirmed one, then one with all its repeats, then the best value. A config that was proposed more than once is one.
/// </summary>
internal sealed class ConfigResults(ConfigSpace space, RepeatPlan plan, IReadOnlyList<Goal> goals)
{
    private readonly Dictionary<ulong, ConfigResult> _configOf = [];
    private ConfigResult? _best;

    /// <summary>The best config as one trial, known by the number of its first; null before the first success, and where there are several goals.</summary>
    public Trial? Incumbent => _best?.Mean;

    private IEnumerable<ConfigResult> ByNumber => _configOf.Values.OrderBy(config => config.First);

    /// <summary>Takes a trial that has ended.</summary>
    public void Add(Trial trial)
    {
        ConfigResult config = ConfigOf(trial);
        config.Add(trial);
        if (goals.Count > 1)
        {
            return;
        }

        // The best one's own mean may have become worse, so that another config is the best now.
        _best = config == _best ? ByNumber.Aggregate((ConfigResult?)null, Better) : Better(_best, config);
    }

    /// <summary>The configs that no other one dominates, each as one trial, among those that are worth most.</summary>
    public List<Trial> Front()
    {
        ConfigResult[] results = [.. ByNumber.Where(config => config.Mean is not null)];
        ConfigResult[] feasible = Array.FindAll(results, config => config.Mean!.IsFeasible);
        ConfigResult[] candidates = feasible.Length > 0 ? feasible : results;
        ConfigResult.Trust level = candidates.Select(config => config.Level).DefaultIfEmpty().Max();
        return ParetoFront.Of(candidates.Where(config => config.Level == level).Select(config => config.Mean!), goals);
    }

    private ConfigResult ConfigOf(Trial trial)
    {
        ulong hash = space.HashAt([.. trial.Point]);
        if (!_configOf.TryGetValue(hash, out ConfigResult? config))
        {
            config = new(plan);
            _configOf.Add(hash, config);
        }

        return config;
    }

    private ConfigResult? Better(ConfigResult? best, ConfigResult challenger)
    {
        if (challenger.Mean is not { } mean)
        {
            return best;
        }

        bool isByTrust = best?.Mean is { } other && other.IsFeasible == mean.IsFeasible && best.Level != challenger.Level;
        bool isBetter = isByTrust ? challenger.Level > best!.Level : IncumbentRule.IsBetter(mean, best?.Mean, goals[0]);
        return isBetter ? challenger : best;
    }
}
