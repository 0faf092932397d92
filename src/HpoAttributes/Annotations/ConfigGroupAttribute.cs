namespace HpoAttributes;

/// <summary>
/// Marks a group of hyperparameters that belong together, for use as a parameter of objectives and of other groups. A
/// <c>sealed partial record</c> is a nested group; an <c>abstract partial record</c> with a private constructor and sealed records
/// nested in it is a choice of case, each case with hyperparameters of its own; a nullable parameter is a group that is on or off.
/// </summary>
/// <example>
/// <code>
/// [ConfigGroup]
/// public abstract partial record Optimizer
/// {
///     private Optimizer() { }
///     public sealed record Sgd([LogUniform(1e-4, 1)] double LearningRate = 0.1, [Uniform(0, 0.99)] double Momentum = 0.9) : Optimizer;
///     public sealed record Adam([LogUniform(1e-5, 1e-2)] double LearningRate = 1e-3) : Optimizer;
/// }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class ConfigGroupAttribute : Attribute;
