namespace HpoAttributes.SpaceChecks;

/// <summary>One check.</summary>
/// <param name="Name">What holds.</param>
/// <param name="Run">Throws where it does not hold.</param>
public sealed record NamedCheck(string Name, Action Run);
