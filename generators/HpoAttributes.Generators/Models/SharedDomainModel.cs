namespace HpoAttributes.Generators.Models;

/// <summary>An attribute class of the user's that fixes the arguments of a domain attribute.</summary>
/// <param name="Type">The class, fully qualified.</param>
/// <param name="Domain">The attribute of the library that it derives from, fully qualified.</param>
/// <param name="Arguments">The arguments of that one's constructor.</param>
/// <param name="Properties">The names of the properties that it sets, sorted.</param>
/// <param name="Values">The values of those properties, in the same order.</param>
internal sealed record SharedDomainModel(
    string Type,
    string Domain,
    EquatableArray<ConstantModel> Arguments,
    EquatableArray<string> Properties,
    EquatableArray<ConstantModel> Values);
