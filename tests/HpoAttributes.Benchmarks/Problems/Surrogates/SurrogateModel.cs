namespace HpoAttributes.Benchmarks;

/// <summary>The regressor of a surrogate, as in its file.</summary>
/// <param name="Kind"><c>gp</c> or <c>trees</c>.</param>
/// <param name="Lengthscale">Of a process: a length for each feature.</param>
/// <param name="Mean">Of a process: its mean.</param>
/// <param name="X">Of a process: the points that it was fitted to.</param>
/// <param name="Alpha">Of a process: the weight of each point.</param>
/// <param name="Trees">The trees of a forest.</param>
internal sealed record SurrogateModel(string Kind, double[]? Lengthscale, double Mean, double[][]? X, double[]? Alpha, DecisionTree[]? Trees);
