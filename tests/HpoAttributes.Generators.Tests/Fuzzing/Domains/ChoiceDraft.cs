namespace HpoAttributes.Generators.Tests;

/// <summary>The values of a choice.</summary>
/// <param name="Type">Their type.</param>
/// <param name="Write">Each value as an argument of the attribute.</param>
/// <param name="Plain">Each value as an expression of the type itself.</param>
/// <param name="More">Another value, as an argument.</param>
internal sealed record ChoiceDraft(string Type, IReadOnlyList<SourceNode> Write, IReadOnlyList<string> Plain, SourceNode More)
{
    /// <summary>Whether the attribute without arguments says all values.</summary>
    public bool IsEvery { get; init; }

    public int Count => Plain.Count;
}
