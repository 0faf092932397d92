using System.Runtime.CompilerServices;

namespace HpoAttributes.Generators.Tests;

/// <summary>Makes a piece of a program of an interpolated string, so that the grammar reads like the code it writes.</summary>
[InterpolatedStringHandler]
internal readonly struct SourceHandler
{
    private readonly List<SourceNode> _parts;

    public SourceHandler(int literalLength, int formattedCount) => _parts = new(formattedCount + (literalLength > 0 ? formattedCount + 1 : 0));

    public SourceNode Node => new SourceNode.Sequence(_parts, string.Empty);

    public void AppendLiteral(string text) => _parts.Add(text);

    public void AppendFormatted(SourceNode node) => _parts.Add(node);

    public void AppendFormatted(string text) => _parts.Add(text);
}
