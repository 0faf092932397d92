namespace HpoAttributes;

/// <summary>Collects the canonical hash of a config's values: equal for equal values, on every machine. For generated code.</summary>
/// <remarks>A mutable value: passed by reference.</remarks>
public struct ConfigHash
{
    private Fnv64 _hash;

    /// <summary>Starts a hash.</summary>
    public ConfigHash() => _hash = new();

    /// <summary>The hash of all that was added.</summary>
    public readonly ulong Value => _hash.Value;

    /// <summary>Adds the value of a hyperparameter, or the case of a group.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="domain">Its domain.</param>
    /// <param name="value">Its value.</param>
    public void Add<T>(Domain<T> domain, T value)
    {
        ArgumentNullException.ThrowIfNull(domain);
        domain.AddTo(ref _hash, value);
    }

    /// <summary>Adds a group that every config has.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="group">Its config.</param>
    public void AddGroup<TGroup>(TGroup group)
        where TGroup : class, IConfig<TGroup>
        => TGroup.AddTo(group, ref this);

    /// <summary>Adds a group that is on or off.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="group">Its config; null for off.</param>
    public void AddOptionalGroup<TGroup>(TGroup? group)
        where TGroup : class, IConfig<TGroup>
    {
        Add(CaseDomain.OffOrOn, group is null ? 0 : 1);
        if (group is not null)
        {
            TGroup.AddTo(group, ref this);
        }
    }
}
