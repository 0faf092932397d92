namespace HpoAttributes;

/// <summary>One coordinate of a <see cref="ConfigSpace"/>: a hyperparameter's name and domain.</summary>
/// <param name="Name">The hyperparameter's name, as the user's parameter is spelt.</param>
/// <param name="Domain">Its domain.</param>
public sealed record Dimension(string Name, Domain Domain);
