using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace HpoAttributes.CodeFixes;

/// <summary>The frame of every fix: one rule, one change at the squiggle, and all of them at once where that is asked for.</summary>
/// <param name="rule">The id of the rule whose breaches it mends.</param>
public abstract class DiagnosticFix(string rule) : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds { get; } = [rule];

    /// <inheritdoc/>
    public sealed override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null)
        {
            return;
        }

        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            var mistake = new Mistake(context.Document, root, model, diagnostic);
            if (Mend(mistake) is { } mended)
            {
                string title = Title(diagnostic);
                context.RegisterCodeFix(CodeAction.Create(title, _ => Task.FromResult(context.Document.WithSyntaxRoot(mended)), equivalenceKey: title), diagnostic);
            }
        }
    }

    /// <summary>What the user is offered; those of one title are mended together.</summary>
    private protected abstract string Title(Diagnostic diagnostic);

    /// <summary>The root of the mended document; null where there is no mechanical repair, and nothing is offered.</summary>
    private protected abstract SyntaxNode? Mend(Mistake mistake);
}
