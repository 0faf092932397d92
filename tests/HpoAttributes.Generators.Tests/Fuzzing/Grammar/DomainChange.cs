namespace HpoAttributes.Generators.Tests;

/// <summary>A domain that can be changed.</summary>
/// <param name="Key">The key of the piece.</param>
/// <param name="Owner">The full name of the config or group whose fingerprint changes.</param>
internal sealed record DomainChange(int Key, string Owner);
