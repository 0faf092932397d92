namespace HpoAttributes.Generators.Models;

/// <summary>The order in which hyperparameters can be given their ranges: each before the one that it stays below.</summary>
internal static class HyperparameterOrder
{
    /// <summary>The index of every hyperparameter, the smaller ones of each chain first.</summary>
    public static IEnumerable<int> SmallerFirst(IReadOnlyList<HyperparameterModel> hyperparameters)
        => Enumerable.Range(0, hyperparameters.Count).OrderByDescending(index => Height(hyperparameters, index));

    private static int Height(IReadOnlyList<HyperparameterModel> hyperparameters, int index)
        => hyperparameters[index].LessThan < 0 ? 0 : 1 + Height(hyperparameters, hyperparameters[index].LessThan);
}
