namespace HpoAttributes.Benchmarks;

/// <summary>The file of a surrogate.</summary>
/// <param name="Space">The parameters.</param>
/// <param name="Cap">The largest error.</param>
/// <param name="Model">The regressor.</param>
internal sealed record SurrogateData(IReadOnlyList<Parameter> Space, double Cap, SurrogateModel Model);
