namespace HpoAttributes;

/// <summary>The completed trials of a finite space, by config. What a fork is worth is owed to more than its config.</summary>
internal sealed class EarlierResults(ConfigSpace space)
{
    private readonly Dictionary<ulong, int> _trials = [];

    /// <summary>Takes a trial that has ended. Of several with one config the first counts.</summary>
    public void Add(Trial trial)
    {
        if (trial is { State: TrialState.Completed, ForkOf: null })
        {
            _trials.TryAdd(space.HashAt([.. trial.Point]), trial.Number);
        }
    }

    /// <summary>The number of the completed trial of a config; null where there is none.</summary>
    public int? Find(IConfig config) => _trials.TryGetValue(space.HashOf(config), out int trial) ? trial : null;
}
