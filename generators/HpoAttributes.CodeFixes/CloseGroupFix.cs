using System.Composition;
using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.CodeFixes;

/// <summary>HPO0203: makes a group partial, sealed or closed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CloseGroupFix))]
[Shared]
public sealed class CloseGroupFix() : DiagnosticFix("HPO0203")
{
    private protected override string Title(Diagnostic diagnostic) => FixProperties.Kind(diagnostic.Properties) switch
    {
        FixProperties.MakePartial => "Make the type partial",
        FixProperties.MakeSealed => "Make the record sealed",
        _ => "Give the record a private constructor",
    };

    private protected override SyntaxNode? Mend(Mistake mistake)
    {
        if (mistake.Node is not TypeDeclarationSyntax type)
        {
            return null;
        }

        SyntaxNode? mended = FixProperties.Kind(mistake.Diagnostic.Properties) switch
        {
            FixProperties.MakePartial => Modifiers.Add(type, SyntaxKind.PartialKeyword),
            FixProperties.MakeSealed => Modifiers.Add(type, SyntaxKind.SealedKeyword),
            FixProperties.MakePrivateConstructor when type is RecordDeclarationSyntax record => PrivateConstructors.Add(record),
            _ => null,
        };
        return mended is null ? null : mistake.Root.ReplaceNode(type, mended);
    }
}
