namespace HpoAttributes;

/// <summary>
/// One of several unordered values: of an enum, <see cref="bool"/>, <see cref="string"/>, <see cref="int"/>, <see cref="long"/>,
/// <see cref="float"/> or <see cref="double"/>. Without arguments: every value of the enum, or both of <see cref="bool"/>.
/// </summary>
/// <param name="values">The values to choose from, all different, of the parameter's type.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public class ChoiceAttribute(params object[] values) : DomainAttribute
{
    /// <summary>The values to choose from; empty for every value of the type.</summary>
    public IReadOnlyList<object> Values { get; } = values;
}
