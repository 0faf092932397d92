namespace HpoAttributes.Generators.Models;

/// <summary>How much a trial may spend.</summary>
internal sealed record ResourceModel(int Min, int Max);
