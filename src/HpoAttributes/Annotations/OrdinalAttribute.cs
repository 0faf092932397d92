namespace HpoAttributes;

/// <summary>
/// One of several ordered values: of an enum, <see cref="string"/>, <see cref="int"/>, <see cref="long"/>, <see cref="float"/> or
/// <see cref="double"/>. Neighbours in the list are neighbours for the searcher, so that a model knows that 64 lies between 32 and
/// 128. Without arguments: every value of the enum, in the order of declaration.
/// </summary>
/// <param name="values">The values in their order, all different, of the parameter's type. Numbers must rise, or fall, from each to the next.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class OrdinalAttribute(params object[] values) : DomainAttribute
{
    /// <summary>The values in their order; empty for every value of the enum.</summary>
    public IReadOnlyList<object> Values { get; } = values;

    /// <summary>Whether the values, numbers above zero, are spaced by their logarithms; false, the default, spaces them evenly.</summary>
    public bool Log { get; set; }
}
