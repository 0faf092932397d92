namespace HpoAttributes;

/// <summary>Asynchronous halving that begins with its two lowest rungs, and takes in the next one whenever the ranking at the highest one is not stable.</summary>
internal sealed class ProgressiveHalving : AsynchronousHalving
{
    private readonly RankingStability _ranking;

    /// <param name="searcher">Where configs come from.</param>
    /// <param name="resource">The first rung and the last that may be taken in.</param>
    /// <param name="eta">By how much each rung has more resource than the one below.</param>
    /// <param name="goal">Whether values are minimised.</param>
    public ProgressiveHalving(ISearcher searcher, ResourceRange resource, double eta, Goal goal)
        : base(searcher, resource, eta, HalvingMode.Promotion, brackets: 1, seed: 0, quantile => new Rung(quantile, goal))
    {
        _ranking = new(goal);
        Top = Math.Min(1, Levels.Length - 1);
    }

    protected override void OnRung(Trial trial, int rung)
    {
        if (rung != Top || rung == 0)
        {
            return;
        }

        _ranking.Add(trial, Levels[Top - 1]);
        if (Top < Levels.Length - 1 && !_ranking.IsStable())
        {
            Top++;
            _ranking.Clear();
        }
    }
}
