using System.Globalization;

namespace HpoAttributes;

/// <summary>What a study and its worker processes must agree on.</summary>
/// <param name="Objective">The objective's name.</param>
/// <param name="Fingerprint">That of the study's rules.</param>
/// <param name="Name">The name under which a store keeps it; null for none.</param>
/// <param name="Seed">Its seed.</param>
internal sealed record StudyIdentity(string Objective, string Fingerprint, string? Name, long Seed)
{
    /// <summary>What tells it from other studies of its objective.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"with seed {Seed}{(Name is null ? string.Empty : $" and the name '{Name}'")}");
}
