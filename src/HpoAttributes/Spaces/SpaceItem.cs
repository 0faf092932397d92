namespace HpoAttributes;

/// <summary>One entry of a space: a hyperparameter, or a group of them. What generated code makes a <see cref="ConfigSpace"/> of.</summary>
public sealed class SpaceItem
{
    /// <summary>A hyperparameter.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="domain">Its domain.</param>
    public SpaceItem(string name, Domain domain)
        : this(name, domain, null, isOptional: false, [])
    {
        ArgumentNullException.ThrowIfNull(domain);
    }

    private SpaceItem(string name, Domain? domain, ConfigSpace? group, bool isOptional, IReadOnlyList<string> formerNames)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        Name = name;
        Domain = domain;
        GroupSpace = group;
        IsOptional = isOptional;
        FormerNames = formerNames;
    }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>The name of the hyperparameter among the same items that this one stays below (<see cref="LessThanAttribute"/>); null for none.</summary>
    public string? LessThan { get; init; }

    /// <summary>Names that the hyperparameter or the group had before (<see cref="FormerNameAttribute"/>).</summary>
    public IReadOnlyList<string> FormerNames { get; init; }

    /// <summary>The domain of a hyperparameter; null for a group.</summary>
    internal Domain? Domain { get; }

    /// <summary>The space of a group; null for a hyperparameter.</summary>
    internal ConfigSpace? GroupSpace { get; }

    /// <summary>Whether a group may be off.</summary>
    internal bool IsOptional { get; }

    /// <summary>How many dimensions the item has.</summary>
    internal int Count => GroupSpace is null ? 1 : GroupSpace.Count + (IsOptional ? 1 : 0);

    /// <summary>A group that every config has.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="formerNames">Names that it had before; null for none.</param>
    public static SpaceItem Group<TGroup>(string name, IReadOnlyList<string>? formerNames = null)
        where TGroup : class, IConfig<TGroup>
        => new(name, null, TGroup.Space, isOptional: false, formerNames ?? []);

    /// <summary>A group that is on or off.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="name">Its name.</param>
    /// <param name="formerNames">Names that it had before; null for none.</param>
    public static SpaceItem OptionalGroup<TGroup>(string name, IReadOnlyList<string>? formerNames = null)
        where TGroup : class, IConfig<TGroup>
        => new(name, null, TGroup.Space, isOptional: true, formerNames ?? []);
}
