namespace HpoAttributes.Generators.Models;

/// <summary>A record of hyperparameters: an objective's config, a nested group, or one case of a group.</summary>
/// <param name="Name">The case's name; empty where there are no cases.</param>
/// <param name="Type">The record as generated code spells it.</param>
/// <param name="Hyperparameters">Its hyperparameters and groups, in order.</param>
/// <param name="Constraints">Its constraints.</param>
internal sealed record CaseModel(
    string Name,
    string Type,
    EquatableArray<HyperparameterModel> Hyperparameters,
    EquatableArray<ConstraintModel> Constraints);
