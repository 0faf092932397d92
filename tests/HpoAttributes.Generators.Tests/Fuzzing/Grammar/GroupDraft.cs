namespace HpoAttributes.Generators.Tests;

/// <summary>A group of a program.</summary>
/// <param name="Type">Its type as the program spells it.</param>
/// <param name="Depth">How deep groups are nested in it, itself counted.</param>
internal sealed record GroupDraft(string Type, int Depth)
{
    /// <summary>Whether neither it nor what uses it is generated.</summary>
    public bool HasWrongShape { get; init; }

    /// <summary>Whether its space throws, and that of what uses it.</summary>
    public bool HasWrongValue { get; init; }
}
