namespace HpoAttributes.Generators.Models;

/// <summary>The parameters of an objective: all of them, and what makes up its config.</summary>
/// <param name="All">Every parameter, in order.</param>
/// <param name="Hyperparameters">The hyperparameters and groups, in order.</param>
/// <param name="Constraints">The constraints among them.</param>
internal sealed record ParametersModel(
    EquatableArray<ParameterModel> All,
    EquatableArray<HyperparameterModel> Hyperparameters,
    EquatableArray<ConstraintModel> Constraints);
