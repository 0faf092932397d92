namespace HpoAttributes.Generators.Models;

/// <summary>The names that an objective's generated code uses.</summary>
/// <param name="Prefix">The host's prefix and the objective's name.</param>
/// <param name="Holder">The static class with <c>Tune</c>: one for each host.</param>
/// <param name="Tune">The blocking method.</param>
internal sealed record GeneratedNames(string Prefix, string Holder, string Tune)
{
    public string Config => Prefix + "Config";

    public string Objective => Prefix + "Objective";

    public string TuneAsync => Tune + "Async";

    public static GeneratedNames Of(string hostPrefix, string? objectiveName)
        => new(hostPrefix + objectiveName, hostPrefix + "Tuning", "Tune" + objectiveName);
}
