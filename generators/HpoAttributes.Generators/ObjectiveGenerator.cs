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

        context.RegisterSourceOutput(
            objectives.Combine(environment).Combine(sharedHints).WithTrackingName(TrackingNames.Inputs),
            static (output, input) => ObjectiveFile.Add(output, input.Left.Left, input.Left.Right, input.Right));
        context.RegisterSourceOutput(
            groups.Combine(environment).Combine(sharedHints).WithTrackingName(TrackingNames.GroupInputs),
            static (output, input) => GroupFile.Add(output, input.Left.Left, input.Left.Right, input.Right));
        context.RegisterSourceOutput(environment, ModuleInitializerFile.Add);
    }
}
