namespace HpoAttributes;

/// <summary>One run of CMA-ES, from its first distribution to its end: collects results and learns from each generation.</summary>
internal sealed class CmaEsRun
{
    private readonly CmaEsRunPlan _plan;
    private readonly StrategyParameters _parameters;
    private readonly DiscreteMargin _margin;
    private readonly double _leastProbability;
    private readonly StopTests _stop;
    private readonly List<CmaEsResult> _generation = [];
    private int _generations;

    public CmaEsRun(CmaEsCoordinates coordinates, CmaEsRunPlan plan, SearchDistribution distribution, CategoryDistribution categories)
    {
        (_plan, Distribution, Categories) = (plan, distribution, categories);
        _parameters = new(coordinates.Count, plan.Population);
        _margin = new(coordinates.Discrete);
        _leastProbability = 1.0 / (coordinates.Count * plan.Population);
        _stop = new(distribution, coordinates.Discrete, plan.Population);
        _margin.Correct(distribution, _leastProbability);
    }

    public SearchDistribution Distribution { get; }

    public CategoryDistribution Categories { get; }

    /// <summary>How many results it was given.</summary>
    public long Results { get; private set; }

    /// <summary>Whether a stop test holds, or it had as many results as planned.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Takes a result, whoever proposed it. A generation ends with the last that it needs.</summary>
    /// <param name="result">The result.</param>
    /// <param name="random">Random numbers for the coordinates that it does not have.</param>
    public void Add(CmaEsResult result, ref RandomStream random)
    {
        Distribution.Fill(result.Ordered, ref random);
        _generation.Add(result);
        Results++;
        if (_generation.Count == _plan.Population)
        {
            EndGeneration();
        }

        IsOver |= Results >= _plan.Results;
    }

    private void EndGeneration()
    {
        _generation.Sort((left, right) => left.Rank.CompareTo(right.Rank));
        TrialRank[] ranks = [.. _generation.Select(result => result.Rank)];
        SelectionWeights weights = _parameters.WeightsOf(ranks);
        if (Distribution.Mean.Length > 0)
        {
            Distribution.Update([.. _generation.Select(result => result.Ordered)], weights, _parameters);
            _margin.Correct(Distribution, _leastProbability);
        }

        Categories.Update([.. _generation.Select(result => result.Categories)], weights.Mean);
        _generation.Clear();
        IsOver |= _stop.IsOver(Distribution, ranks, ++_generations);
    }
}
