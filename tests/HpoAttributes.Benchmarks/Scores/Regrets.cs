namespace HpoAttributes.Benchmarks;

/// <summary>A searcher's normalised regrets after the same number of trials.</summary>
/// <param name="ByProblem">For each problem of a family, the regret of every seed.</param>
internal sealed record Regrets(IReadOnlyList<double[]> ByProblem)
{
    /// <summary>The mean over seeds, then over problems.</summary>
    public double Mean => ByProblem.Average(seeds => seeds.Average());

    /// <summary>The fewest seeds of any problem.</summary>
    public int Seeds => ByProblem.Min(seeds => seeds.Length);

    /// <summary>Those of one problem alone.</summary>
    public Regrets Only(int problem) => new([ByProblem[problem]]);
}
