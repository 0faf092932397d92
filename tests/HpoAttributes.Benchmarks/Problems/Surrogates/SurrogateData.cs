namespace HpoAttributes.Benchmarks;

/// <summary>The file of a surrogate.</summary>
/// <param name="Space">The parameters.</param>
/// <param name="Cap">The largest error.</param>
/// <param name="Model">The regressor.</param>
/// <param name="Curve">The regressor of the error after every epoch; null for a task that does not train in steps.</param>
internal sealed record SurrogateData(IReadOnlyList<Parameter> Space, double Cap, SurrogateModel Model, CurveModel? Curve = null);
