using System.Collections.Immutable;
using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.CodeFixes.Tests;

/// <summary>Reports HPO0203 from the syntax alone, until the reader of groups does: see <see cref="CloseGroupFixTests"/>.</summary>
#pragma warning disable RS1001 // No compiler loads it: tests create it themselves.
internal sealed class OpenGroupStub : DiagnosticAnalyzer
#pragma warning restore RS1001
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.OpenGroup];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.RecordDeclaration);
    }

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var group = (RecordDeclarationSyntax)context.Node;
        if (!group.AttributeLists.SelectMany(list => list.Attributes).Any(attribute => attribute.Name.ToString() == "ConfigGroup"))
        {
            return;
        }

        bool isAbstract = Is(group, SyntaxKind.AbstractKeyword);
        Report(context, group, FixProperties.MakePartial, !Is(group, SyntaxKind.PartialKeyword));
        Report(context, group, FixProperties.MakeSealed, !isAbstract && !Is(group, SyntaxKind.SealedKeyword));
        Report(context, group, FixProperties.MakePrivateConstructor, isAbstract && !group.Members.OfType<ConstructorDeclarationSyntax>().Any(member => member.Modifiers.Any(SyntaxKind.PrivateKeyword)));
        foreach (RecordDeclarationSyntax groupCase in group.Members.OfType<RecordDeclarationSyntax>())
        {
            Report(context, groupCase, FixProperties.MakeSealed, !Is(groupCase, SyntaxKind.SealedKeyword));
        }
    }

    private static bool Is(RecordDeclarationSyntax type, SyntaxKind modifier) => type.Modifiers.Any(modifier);

    private static void Report(SyntaxNodeAnalysisContext context, RecordDeclarationSyntax type, string fix, bool isWanted)
    {
        if (isWanted)
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OpenGroup, type.Identifier.GetLocation(), FixProperties.Of(fix), type.Identifier.Text, fix));
        }
    }
}
