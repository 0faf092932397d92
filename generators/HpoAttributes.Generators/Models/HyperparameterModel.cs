namespace HpoAttributes.Generators.Models;

/// <summary>A hyperparameter, or a group of them: of an objective, or of a group's record.</summary>
/// <param name="Name">Its name in the space and in JSON.</param>
/// <param name="Property">The property of the record.</param>
/// <param name="Type">Its type, fully qualified; a group's without a question mark.</param>
/// <param name="Default">The C# default; null where it has none, and for groups.</param>
/// <param name="Domain">Its domain; null for groups, and where something is wrong with it.</param>
/// <param name="Group">Whether it is a group.</param>
/// <param name="LessThan">The index of the hyperparameter that it stays below; -1 for none.</param>
/// <param name="FormerNames">Names that it had before.</param>
internal sealed record HyperparameterModel(
    string Name,
    string Property,
    string Type,
    ConstantModel? Default,
    DomainModel? Domain,
    GroupUse Group,
    int LessThan,
    EquatableArray<string> FormerNames)
{
    /// <summary>The type of the record's property.</summary>
    public string PropertyType => Group == GroupUse.Optional ? Type + "?" : Domain?.ValueType ?? Type;
}
