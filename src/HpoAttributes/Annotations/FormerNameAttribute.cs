namespace HpoAttributes;

/// <summary>A name that a hyperparameter or a group had before it was renamed: configs that were written as JSON under that name can still be read.</summary>
/// <param name="name">The former name, as it stands in the JSON.</param>
[AttributeUsage(AttributeTargets.Parameter, AllowMultiple = true)]
public sealed class FormerNameAttribute(string name) : Attribute
{
    /// <summary>The former name.</summary>
    public string Name { get; } = name;
}
