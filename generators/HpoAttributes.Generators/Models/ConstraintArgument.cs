namespace HpoAttributes.Generators.Models;

/// <summary>A parameter of a constraint's method.</summary>
/// <param name="Parameter">Its name.</param>
/// <param name="Index">The index of the hyperparameter that it takes.</param>
internal sealed record ConstraintArgument(string Parameter, int Index);
