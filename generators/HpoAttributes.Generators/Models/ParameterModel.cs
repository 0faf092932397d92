namespace HpoAttributes.Generators.Models;

/// <summary>A parameter of the objective method.</summary>
/// <param name="Name">Its name, without <c>@</c>.</param>
/// <param name="Type">Its type, fully qualified.</param>
/// <param name="Role">Where its value comes from.</param>
/// <param name="Default">Its default value; null where it has none.</param>
internal sealed record ParameterModel(string Name, string Type, ParameterRole Role, ConstantModel? Default)
{
    /// <summary>The name of the config's property.</summary>
    public string Property => PropertyName.Of(Name);
}
