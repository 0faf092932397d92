using Microsoft.CodeAnalysis;

namespace HpoAttributes.CodeFixes;

/// <summary>A broken rule in its document.</summary>
internal sealed record Mistake(Document Document, SyntaxNode Root, SemanticModel Model, Diagnostic Diagnostic)
{
    /// <summary>What the squiggle is on.</summary>
    public SyntaxNode Node => At(Diagnostic.Location);

    /// <summary>The smallest node at a location of this document.</summary>
    public SyntaxNode At(Location location) => Root.FindNode(location.SourceSpan, getInnermostNodeForTie: true);
}
