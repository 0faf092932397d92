namespace HpoAttributes.Generators.Tests;

/// <summary>An enum of a program.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Declaration">Its source.</param>
/// <param name="Members">Its members as C# spells them; of several with one value the first alone.</param>
/// <param name="Unnamed">A value that no member has, as an expression.</param>
internal sealed record EnumDraft(string Name, SourceNode Declaration, IReadOnlyList<string> Members, string Unnamed)
{
    /// <summary>Members that have the value of an earlier one: the member and that one.</summary>
    public IReadOnlyList<(string Alias, string First)> Aliases { get; init; } = [];

    public string Of(string member) => $"{Name}.{member}";
}
