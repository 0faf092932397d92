namespace HpoAttributes.Benchmarks;

/// <summary>The mean of several trees.</summary>
internal sealed class TreeEnsemble(DecisionTree[] trees)
{
    public double Predict(double[] features) => trees.Average(tree => tree.Predict(features));
}
