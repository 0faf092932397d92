namespace HpoAttributes.Generators.Models;

/// <summary><c>[Uniform]</c> or <c>[LogUniform]</c>.</summary>
internal sealed record FloatDomainModel(string ValueType, ConstantModel Low, ConstantModel High, bool IsLog) : DomainModel(ValueType);
