namespace HpoAttributes;

/// <summary>
/// Marks the <see cref="int"/> parameter that receives how much a trial may spend, in units of resource (epochs, as a
/// rule): the parameter is supplied by the tuner, so it is no hyperparameter and no argument of <c>Tune</c>. An
/// objective that yields its values is ended after as many of them.
/// </summary>
/// <remarks>
/// A default value of the parameter is for your own calls of the method alone, and must be one that the tuner could
/// give. One parameter of a method can be marked.
/// </remarks>
/// <param name="min">The least that a trial is given, at least 1: what a scheduler that ends trials early starts with.</param>
/// <param name="max">The most that a trial is given, at least <paramref name="min"/>.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ResourceAttribute(int min, int max) : Attribute
{
    /// <summary>The least that a trial is given.</summary>
    public int Min { get; } = min;

    /// <summary>The most that a trial is given.</summary>
    public int Max { get; } = max;
}
