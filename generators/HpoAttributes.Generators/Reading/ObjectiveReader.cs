using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads an objective, for the generator without a word and for the analyzer with diagnostics.</summary>
internal static class ObjectiveReader
{
    /// <summary>The generator's way in; null where the shape is wrong.</summary>
    public static ObjectiveModel? Read(GeneratorAttributeSyntaxContext context, DomainNames names, CancellationToken cancellation)
        => context.TargetSymbol is IMethodSymbol method && context.Attributes.FirstOrDefault() is { } objective && context.IsFirst()
            ? Read(method, objective, context.SemanticModel.Compilation, new Findings(report: null), cancellation, names)
            : null;

    /// <summary>Reads an objective; null where the shape is wrong. Goes on after a mistake, so that all are found at once.</summary>
    /// <param name="method">The method.</param>
    /// <param name="objective">Its attribute.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="findings">What is wrong.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="domains">The names of domains that are known already; null where everything is to be bound, as the compiler does anyway when analyzers run.</param>
    public static ObjectiveModel? Read(
        IMethodSymbol method, AttributeData objective, Compilation compilation, Findings findings, CancellationToken cancellation, DomainNames? domains = null)
    {
        method = method.PartialDefinitionPart ?? method;
        bool isCompilersToReport = !method.IsNamed() || (!method.IsStatic && method.ContainingType.IsStatic);
        if (!HostReader.CanBeNamed(method, findings) || isCompilersToReport)
        {
            return null;
        }

        Visibility visibility = HostReader.Visibility(method, findings);
        ReturnModel returns = ReturnReader.Read(method, objective, compilation, findings);
        PlainDomains plain = PlainDomains.Read(method, compilation, domains);
        ResourceModel? resource = ResourceReader.Read(method, plain, findings);
        ParametersModel parameters = ParameterReader.Read(method, plain, compilation, findings, cancellation);
        GeneratedNames names = GeneratedNames.Of(method.ContainingType.Prefix(), objective.ObjectiveName());
        PropertyNameRules.CheckAgainst(names.Config, method, parameters.All, findings);
        NameRules.Check(method, objective, names, findings);
        cancellation.ThrowIfCancellationRequested();
        return findings.HasWrongShape || HasUnknownTypes(method) ? null : Model(method, objective, names, visibility, returns, resource, parameters, findings, cancellation);
    }

    private static ObjectiveModel Model(
        IMethodSymbol method,
        AttributeData objective,
        GeneratedNames names,
        Visibility visibility,
        ReturnModel returns,
        ResourceModel? resource,
        ParametersModel parameters,
        Findings findings,
        CancellationToken cancellation)
    {
        HostModel host = HostReader.Read(method.ContainingType);
        return new(
            host,
            names,
            objective.ObjectiveName() is { } name ? host.MetadataName + "." + name : host.MetadataName,
            method.Name,
            method.IsStatic,
            visibility == Visibility.Public,
            returns,
            ReturnReader.Goals(objective, returns).ToEquatable(),
            resource,
            returns.IsIterator || ReportingReader.Reports(method, cancellation),
            parameters.All,
            new(
                names.Config,
                new[] { new CaseModel(string.Empty, names.Config, parameters.Hyperparameters, parameters.Constraints) }.ToEquatable(),
                DefaultCase: 0,
                TakenNames: EquatableArray<string>.Empty,
                findings.Problem));
    }

    /// <summary>Types that do not exist and names that are missing are the compiler's to report, once: code that mentions them would repeat it.</summary>
    private static bool HasUnknownTypes(IMethodSymbol method)
        => method.ReturnType.IsUnknown() || method.Parameters.Any(parameter => parameter.Type.IsUnknown() || parameter.Name.Length == 0);
}
