using System.Collections.Immutable;
using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>Finds attributes that nothing reads, because the method is no objective or the record no group.</summary>
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
            start.RegisterSymbolAction(static symbol => Analyze((INamedTypeSymbol)symbol.Symbol, symbol.ReportDiagnostic), SymbolKind.NamedType);
        });
    }

    private static void Analyze(IMethodSymbol method, Action<Diagnostic> report)
    {
        if (method.MethodKind == MethodKind.DelegateInvoke || method.PartialDefinitionPart is not null || method.GetAttributes().Any(Symbols.IsObjective) || IsOfGroup(method))
        {
            return;
        }

        string reason = IsInGroup(method) ? $"only the primary constructor of the group '{method.ContainingType.Name}' is read"
            : method.MethodKind == MethodKind.Constructor ? NoGroup(method.ContainingType)
            : $"the method '{method.Name}' is not marked [Objective]";
        Report(Stray(method), reason, report);
    }

    private static void Analyze(INamedTypeSymbol type, Action<Diagnostic> report)
    {
        if (IsCase(type))
        {
            return;
        }

        // Its constructors' attributes are reported in their place.
        if (!type.Has(KnownNames.ConfigGroup) && type.InstanceConstructors.Any(constructor => Stray(constructor) is not null))
        {
            return;
        }

        if (!type.Has(KnownNames.ConfigGroup) && type.Find(KnownNames.Constraint) is { } constraint)
        {
            Report(constraint, NoGroup(type), report);
            return;
        }

        Report(type.Find(KnownNames.DefaultCase), $"'{type.Name}' is not a case of a group", report);
    }

    private static string NoGroup(INamedTypeSymbol type) => $"'{type.Name}' is neither marked [ConfigGroup] nor a case of a group";

    /// <summary>The first attribute that would be read if the method were: a mark that is forgotten is one mistake, however much it leaves without effect.</summary>
    private static AttributeData? Stray(IMethodSymbol method)
        => OwnParameters(method).SelectMany(parameter => parameter.GetAttributes()).FirstOrDefault(IsOfParameter) ?? method.Find(KnownNames.Constraint);

    /// <summary>The parameters of a method; those of an indexer's setter but for its value are the getter's too.</summary>
    private static IEnumerable<IParameterSymbol> OwnParameters(IMethodSymbol method)
        => method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol { GetMethod: not null } } ? method.Parameters.Skip(method.Parameters.Length - 1) : method.Parameters;

    /// <summary>Whether a method is the primary constructor of a group, or of one of its cases; what is no record is wrong as a whole.</summary>
    private static bool IsOfGroup(IMethodSymbol method) => IsInGroup(method)
        && (!method.ContainingType.IsRecord || SymbolEqualityComparer.Default.Equals(method, GroupTypes.PrimaryConstructor(method.ContainingType)));

    private static bool IsInGroup(IMethodSymbol method) => method.MethodKind == MethodKind.Constructor && (method.ContainingType.Has(KnownNames.ConfigGroup) || IsCase(method.ContainingType));

    private static bool IsCase(INamedTypeSymbol type) => type.BaseType is { } group
        && SymbolEqualityComparer.Default.Equals(type.ContainingType, group)
        && group.Has(KnownNames.ConfigGroup);

    private static bool IsOfParameter(AttributeData attribute)
        => attribute.IsRole() || attribute.AttributeClass.IsOurs(KnownNames.LessThan) || attribute.AttributeClass.IsOurs(KnownNames.FormerName);

    private static void Report(AttributeData? attribute, string reason, Action<Diagnostic> report)
    {
        if (attribute is not null && Locations.Attribute(attribute) is { } location)
        {
            report(Diagnostic.Create(Descriptors.StrayAttribute, location, attribute.ShortName(), reason));
        }
    }
}
