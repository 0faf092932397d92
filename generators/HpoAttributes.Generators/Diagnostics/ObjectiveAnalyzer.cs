using System.Collections.Immutable;
using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>Says what is wrong with an objective: reads it as the generator does, but aloud.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ObjectiveAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.Inaccessible, Descriptors.UnsupportedHost, Descriptors.UnsupportedReturn, Descriptors.UnsupportedParameter,
        Descriptors.TensorWithoutTorch, Descriptors.NoHyperparameter, Descriptors.NotOneResource, Descriptors.IgnoresToken,
        Descriptors.LogBounds, Descriptors.Bounds, Descriptors.DefaultOutside, Descriptors.DoesNotFit, Descriptors.BadChoices,
        Descriptors.TooManyValues, Descriptors.StepDoesNotDivide, Descriptors.SeveralRoles, Descriptors.ManyDecades, Descriptors.SeedIsTuned, Descriptors.NotFixed,
        Descriptors.NotAGroup, Descriptors.UnusableConstraint, Descriptors.UnusableOrder,
        Descriptors.NameTaken, Descriptors.SharedName, Descriptors.FoldedNames, Descriptors.UnusableName,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (!AnnotatedMethods.CanExist(start.Compilation))
            {
                return;
            }

            start.RegisterSymbolAction(static symbol => Analyze((IMethodSymbol)symbol.Symbol, symbol.Compilation, symbol.ReportDiagnostic, symbol.CancellationToken), SymbolKind.Method);
            start.RegisterSyntaxNodeAction(
                static node =>
                {
                    if (AnnotatedMethods.Local(node) is { } method)
                    {
                        Analyze(method, node.Compilation, node.ReportDiagnostic, node.CancellationToken);
                    }
                },
                AnnotatedMethods.LocalKinds);
        });
    }

    private static void Analyze(IMethodSymbol method, Compilation compilation, Action<Diagnostic> report, CancellationToken cancellation)
    {
        // The implementing part of a partial method has the same attributes as the defining one.
        if (method.PartialDefinitionPart is null && method.GetAttributes().FirstOrDefault(Symbols.IsObjective) is { } objective
            && ObjectiveReader.Read(method, objective, compilation, new Findings(report), cancellation) is { Returns.IsAsync: true }
            && TokenRule.Breach(method, cancellation) is { } breach)
        {
            report(Diagnostic.Create(Descriptors.IgnoresToken, Locations.Name(method), method.Name, breach));
        }
    }
}
