using System.Collections.Immutable;
using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>Finds domain attributes that nothing reads, because the method is no objective.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StrayAttributeAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptors.StrayAttribute];

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

            start.RegisterSymbolAction(static symbol => Analyze((IMethodSymbol)symbol.Symbol, symbol.ReportDiagnostic), SymbolKind.Method);
            start.RegisterSyntaxNodeAction(
                static node =>
                {
                    if (AnnotatedMethods.Local(node) is { } method)
                    {
                        Analyze(method, node.ReportDiagnostic);
                    }
                },
                AnnotatedMethods.LocalKinds);
        });
    }

    private static void Analyze(IMethodSymbol method, Action<Diagnostic> report)
    {
        // Constructors may be those of records, whose parameters are not an objective's.
        if (method.MethodKind is MethodKind.Constructor or MethodKind.DelegateInvoke || method.PartialDefinitionPart is not null || method.GetAttributes().Any(Symbols.IsObjective))
        {
            return;
        }

        foreach (AttributeData attribute in method.Parameters.SelectMany(parameter => parameter.GetAttributes()))
        {
            if (attribute.IsRole() && Locations.Attribute(attribute) is { } location)
            {
                report(Diagnostic.Create(Descriptors.StrayAttribute, location, attribute.ShortName(), method.Name));
            }
        }
    }
}
