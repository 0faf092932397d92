namespace HpoAttributes.Generators.Models;

/// <summary><c>[Ordinal]</c>: the values in their order and, of an enum, their names.</summary>
internal sealed record OrdinalDomainModel(string ValueType, EquatableArray<ConstantModel> Values, EquatableArray<string> Labels, bool IsLog) : DomainModel(ValueType);
