namespace HpoAttributes;

/// <summary>What one trial tells the distributions.</summary>
/// <param name="Ordered">The coordinates; NaN where they are inactive.</param>
/// <param name="Categories">The categories; -1 where they are inactive.</param>
/// <param name="Rank">How good it is.</param>
internal sealed record CmaEsResult(double[] Ordered, int[] Categories, TrialRank Rank);
