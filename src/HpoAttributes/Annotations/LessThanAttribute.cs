namespace HpoAttributes;

/// <summary>
/// Keeps a numeric hyperparameter below another one of the same objective or group, by construction: it is drawn from the part of its range that lies
/// below the other's value, and the other from the part of its range that leaves room below it. Both have the same type.
/// </summary>
/// <param name="other">The name of the larger one: <c>nameof(maxDepth)</c>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class LessThanAttribute(string other) : Attribute
{
    /// <summary>The name of the larger one.</summary>
    public string Other { get; } = other;
}
