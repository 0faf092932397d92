using System.Collections.Immutable;
using HpoAttributes.Generators.Models;
using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>Says how to call <c>Tune</c> where the language version has no extension members.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LanguageVersionAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.OlderLanguage];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (AnnotatedMethods.CanExist(start.Compilation) && !EnvironmentReader.HasExtensionMembers(start.Compilation))
            {
                start.RegisterSymbolAction(Analyze, SymbolKind.Method);
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        var method = (IMethodSymbol)context.Symbol;
        // The implementing part of a partial method has the same attributes as the defining one.
        if (method.PartialDefinitionPart is null && method.GetAttributes().FirstOrDefault(Symbols.IsObjective) is { } objective && method.ContainingType is { } host)
        {
            GeneratedNames names = GeneratedNames.Of(host.Prefix(), objective.ObjectiveName());
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.OlderLanguage, Locations.Name(method), host.Name, names.Tune, names.Holder));
        }
    }
}
