using System.ComponentModel;

namespace HpoAttributes;

/// <summary>
/// Says what a domain attribute of the user's own stands for, so that other assemblies can read it: a compiled reference does not
/// show the arguments that its constructor fixes. For generated code.
/// </summary>
/// <param name="attribute">The user's attribute.</param>
/// <param name="domain">The attribute of the library that it derives from.</param>
/// <param name="arguments">The arguments of that one's constructor.</param>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SharedDomainAttribute(Type attribute, Type domain, params object[] arguments) : Attribute
{
    /// <summary>The user's attribute.</summary>
    public Type Attribute { get; } = attribute;

    /// <summary>The attribute of the library that it derives from.</summary>
    public Type Domain { get; } = domain;

    /// <summary>The arguments of that one's constructor.</summary>
    public IReadOnlyList<object> Arguments { get; } = arguments;

    /// <summary>The names of the properties that it sets.</summary>
    public string[] Properties { get; set; } = [];

    /// <summary>The values of those properties, in the same order.</summary>
    public object[] Values { get; set; } = [];
}
