namespace HpoAttributes;

/// <summary>One case of a group and its own hyperparameters. What generated code makes a <see cref="ConfigSpace"/> of.</summary>
public sealed class SpaceCase
{
    /// <summary>Creates the case.</summary>
    /// <param name="name">The case's name.</param>
    /// <param name="items">Its hyperparameters and groups; may be none.</param>
    /// <param name="constraints">Its constraints; null for none.</param>
    public SpaceCase(string name, IReadOnlyList<SpaceItem> items, IReadOnlyList<SpaceConstraint>? constraints = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(items);
        Name = name;
        Items = items;
        Constraints = constraints ?? [];
        Count = items.Sum(item => item.Count);
    }

    /// <summary>The case's name.</summary>
    public string Name { get; }

    /// <summary>How many dimensions it has, that of the case itself not counted.</summary>
    public int Count { get; }

    internal IReadOnlyList<SpaceItem> Items { get; }

    internal IReadOnlyList<SpaceConstraint> Constraints { get; }
}
