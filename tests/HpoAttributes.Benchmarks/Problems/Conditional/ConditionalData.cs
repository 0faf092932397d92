namespace HpoAttributes.Benchmarks;

/// <summary>The file of a conditional problem.</summary>
/// <param name="Space">The parameters.</param>
internal sealed record ConditionalData(IReadOnlyList<Parameter> Space);
