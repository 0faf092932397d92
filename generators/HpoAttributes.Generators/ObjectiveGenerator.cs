using HpoAttributes.Generators.Emitting;
using HpoAttributes.Generators.Models;
using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators;

/// <summary>Emits config, objective and <c>Tune</c> for every method marked <c>[Objective]</c>, and the contract of every group marked <c>[ConfigGroup]</c>. Wiring only: see Reading, Models and Emitting.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ObjectiveGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<ObjectiveModel> objectives = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.ObjectiveMetadata, static (_, _) => true, ObjectiveReader.Read)
            .Where(static objective => objective is not null)
            .Select(static (objective, _) => objective!)
            .WithTrackingName(TrackingNames.Objectives);

        IncrementalValuesProvider<GroupModel> groups = context.SyntaxProvider
            .ForAttributeWithMetadataName(KnownNames.ConfigGroupMetadata, static (_, _) => true, GroupReader.Read)
            .Where(static group => group is not null)
            .Select(static (group, _) => group!)
            .WithTrackingName(TrackingNames.Groups);

        IncrementalValueProvider<EquatableArray<string>> sharedHints = objectives
            .Select(static (objective, _) => objective.Hint)
            .Collect()
            .Combine(groups.Select(static (group, _) => group.Hint).Collect())
            .Select(static (hints, _) => HintNames.SharedIgnoringCase(hints.Left.AddRange(hints.Right)))
            .WithTrackingName(TrackingNames.SharedHints);

        IncrementalValueProvider<EnvironmentModel> environment = context.CompilationProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, _) => EnvironmentReader.Read(pair.Left, pair.Right.GlobalOptions))
            .WithTrackingName(TrackingNames.Environment);

        // An attribute class of the user's carries no attribute of ours, so ForAttributeWithMetadataName cannot find it. Its
        // arguments must be written down in its own assembly, because references show no constructor bodies.
        IncrementalValueProvider<EquatableArray<SharedDomainModel>> sharedDomains = context.SyntaxProvider
            .CreateSyntaxProvider(static (node, _) => SharedDomainClassReader.IsCandidate(node), SharedDomainClassReader.Read)
            .Where(static domain => domain is not null)
            .Select(static (domain, _) => domain!)
            .Collect()
            .Select(static (domains, _) => domains.Distinct().OrderBy(domain => domain.Type, StringComparer.Ordinal).ToEquatable())
            .WithTrackingName(TrackingNames.SharedDomains);

        context.RegisterSourceOutput(
            objectives.Combine(environment).Combine(sharedHints).WithTrackingName(TrackingNames.Inputs),
            static (output, input) => ObjectiveFile.Add(output, input.Left.Left, input.Left.Right, input.Right));
        context.RegisterSourceOutput(
            groups.Combine(environment).Combine(sharedHints).WithTrackingName(TrackingNames.GroupInputs),
            static (output, input) => GroupFile.Add(output, input.Left.Left, input.Left.Right, input.Right));
        context.RegisterSourceOutput(environment, ModuleInitializerFile.Add);
        context.RegisterSourceOutput(
            sharedDomains.Combine(environment),
            static (output, input) => SharedDomainsFile.Add(output, input.Left, input.Right.IsEnabled));
    }
}
