using System.Collections.Immutable;
using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>Finds studies that are named where they are tuned, in a project that has no store to keep them.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StudyStoreAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.NoStore];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (AnnotatedMethods.CanExist(start.Compilation) && !HasStore(start.Compilation))
            {
                start.RegisterSyntaxNodeAction(Analyze, SyntaxKind.SimpleAssignmentExpression);
            }
        });
    }

    private static bool HasStore(Compilation compilation)
        => compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name is KnownNames.SqliteAssembly or KnownNames.PostgreSqlAssembly);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        if (context.Node is AssignmentExpressionSyntax
            {
                Left: IdentifierNameSyntax { Identifier.ValueText: KnownNames.Study } study,
                Right: LiteralExpressionSyntax { Token.Value: string name } literal,
                Parent: InitializerExpressionSyntax initializer,
            }
            && context.SemanticModel.GetSymbolInfo(study, context.CancellationToken).Symbol is IPropertySymbol property
            && property.ContainingType.IsOurs(KnownNames.TuningOptions)
            && IsTuned(initializer, context.SemanticModel, context.CancellationToken))
        {
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.NoStore, literal.GetLocation(), name));
        }
    }

    /// <summary>Whether code stands inside the arguments of a call that tunes without a store.</summary>
    private static bool IsTuned(SyntaxNode code, SemanticModel model, CancellationToken cancellation)
        => code.Ancestors()
            .TakeWhile(node => node is not (StatementSyntax or MemberDeclarationSyntax))
            .OfType<ArgumentListSyntax>()
            .Select(list => list.Parent)
            .OfType<InvocationExpressionSyntax>()
            .Any(call => model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && Tunes(method));

    /// <summary>Whether a method is <c>Tuner.Run</c>, <c>Tuner.RunAsync</c> or one that the generator wrote on top of them.</summary>
    private static bool Tunes(IMethodSymbol method)
        => ReturnsResult(method.ReturnType) && (method.ContainingType.IsOurs(KnownNames.Tuner) ? method.ContainingType.Arity == 0 : IsGenerated(method));

    private static bool ReturnsResult(ITypeSymbol type)
        => type is INamedTypeSymbol { Arity: 1 } named
            && (named.IsOurs(KnownNames.TuningResult) || (named.IsThreading("Task", inTasks: true) && named.TypeArguments[0].IsOurs(KnownNames.TuningResult)));

    private static bool IsGenerated(IMethodSymbol method)
        => method.OriginalDefinition.GetAttributes().Any(data => data.AttributeClass?.Name == "GeneratedCodeAttribute"
            && data.ConstructorArguments is [{ Value: KnownNames.Tool }, _]);
}
