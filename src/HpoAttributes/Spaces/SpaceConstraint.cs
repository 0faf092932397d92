namespace HpoAttributes;

/// <summary>A constraint between hyperparameters (<see cref="ConstraintAttribute"/>), as far as a space knows it: not what it checks.</summary>
/// <param name="Name">The method's name; behind those of the groups around it.</param>
/// <param name="Parameters">The names of the hyperparameters that it looks at, in the order of the method's parameters.</param>
public sealed record SpaceConstraint(string Name, params IReadOnlyList<string> Parameters);
