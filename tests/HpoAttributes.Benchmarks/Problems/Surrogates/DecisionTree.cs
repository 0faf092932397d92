namespace HpoAttributes.Benchmarks;

/// <summary>A regression tree, node by node; the first is the root.</summary>
/// <param name="F">The feature that a node asks for; negative for a leaf.</param>
/// <param name="T">The largest value of the feature that leads to the left.</param>
/// <param name="L">The node to the left.</param>
/// <param name="R">The node to the right.</param>
/// <param name="V">The value of a leaf.</param>
internal sealed record DecisionTree(int[] F, double[] T, int[] L, int[] R, double[] V)
{
    public double Predict(double[] features)
    {
        int node = 0;
        while (F[node] >= 0)
        {
            node = features[F[node]] <= T[node] ? L[node] : R[node];
        }

        return V[node];
    }
}
