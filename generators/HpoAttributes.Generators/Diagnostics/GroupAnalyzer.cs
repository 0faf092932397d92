using System.Collections.Immutable;
using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>Says what is wrong with a group: reads it as the generator does, but aloud.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class GroupAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.NotAGroup, Descriptors.GroupCycle, Descriptors.OpenGroup, Descriptors.UnusableConstraint, Descriptors.UnannotatedInGroup, Descriptors.UnusableOrder,
        Descriptors.LogBounds, Descriptors.Bounds, Descriptors.DefaultOutside, Descriptors.DoesNotFit, Descriptors.BadChoices,
        Descriptors.TooManyValues, Descriptors.StepDoesNotDivide, Descriptors.SeveralRoles, Descriptors.ManyDecades, Descriptors.SeedIsTuned, Descriptors.NotFixed, Descriptors.FoldedNames, Descriptors.UnusableName,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (AnnotatedMethods.CanExist(start.Compilation))
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.Has(KnownNames.ConfigGroup))
        {
            GroupReader.Read(type, context.Compilation, new Findings(context.ReportDiagnostic), context.CancellationToken);
        }
    }
}
