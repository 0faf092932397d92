namespace HpoAttributes;

/// <summary>One case of a group and its own hyperparameters. What generated code makes a <see cref="ConfigSpace"/> of.</summary>
/// <param name="name">The case's name.</param>
/// <param name="items">Its hyperparameters and groups; may be none.</param>
/// <param name="constraints">Its constraints; null for none.</param>
public sealed class SpaceCase(string name, IReadOnlyList<SpaceItem> items, IReadOnlyList<SpaceConstraint>? constraints = null)
{
    /// <summary>The case's name.</summary>
    public string Name { get; } = name;

    /// <summary>How many dimensions it has, that of the case itself not counted.</summary>
    public int Count { get; } = items.Sum(item => item.Count);

    internal IReadOnlyList<SpaceItem> Items { get; } = items;

    internal IReadOnlyList<SpaceConstraint> Constraints { get; } = constraints ?? [];
}
