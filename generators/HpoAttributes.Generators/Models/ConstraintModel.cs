namespace HpoAttributes.Generators.Models;

/// <summary><c>[Constraint]</c>: a static method over hyperparameters.</summary>
/// <param name="Name">The method's name.</param>
/// <param name="Type">The type that has it, fully qualified.</param>
/// <param name="Arguments">What its parameters are, in order.</param>
internal sealed record ConstraintModel(string Name, string Type, EquatableArray<ConstraintArgument> Arguments);
