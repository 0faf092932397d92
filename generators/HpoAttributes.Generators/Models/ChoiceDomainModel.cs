namespace HpoAttributes.Generators.Models;

/// <summary><c>[Choice]</c>: the values and, of an enum, their names.</summary>
internal sealed record ChoiceDomainModel(string ValueType, EquatableArray<ConstantModel> Values, EquatableArray<string> Labels) : DomainModel(ValueType);
