namespace HpoAttributes.SpaceChecks;

/// <summary>A space to try algorithms on.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Space">The space.</param>
public sealed record NamedSpace(string Name, ConfigSpace Space);
