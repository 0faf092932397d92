namespace HpoAttributes.Generators.Models;

/// <summary><c>[IntRange]</c> or <c>[LogIntRange]</c>.</summary>
internal sealed record IntDomainModel(string ValueType, long Low, long High, long Step, bool IsLog) : DomainModel(ValueType);
