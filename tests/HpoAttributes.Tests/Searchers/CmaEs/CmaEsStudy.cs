using System.Collections.Immutable;

namespace HpoAttributes.Tests.Searchers.CmaEs;

/// <summary>A study by hand, one trial after another.</summary>
internal sealed class CmaEsStudy(ConfigSpace space)
{
    public TrialHistory History { get; } = new();

    /// <summary>The smallest value so far.</summary>
    public double Best => History.Completed.Min(trial => trial.Values!.Value[0]);

    /// <summary>Runs a searcher for so many trials.</summary>
    public CmaEsStudy Run(ISearcher searcher, int trials, Func<double[], TrialOutcome> objective)
    {
        for (int trial = 0; trial < trials; trial++)
        {
            double[] point = searcher.Suggest(History.Count, History)!.Value.Point;
            Add(point, objective(point));
        }

        return this;
    }

    public CmaEsStudy Run(ISearcher searcher, int trials, Func<double[], double> objective)
        => Run(searcher, trials, point => TrialOutcome.Completed(objective(point), default));

    /// <summary>The number of trials after which a searcher has found a value of at most <paramref name="aim"/>.</summary>
    public int TrialsTo(double aim, ISearcher searcher, int most, Func<double[], double> objective)
    {
        while (History.Count < most && (History.Count == 0 || History[^1].Values!.Value[0] > aim))
        {
            Run(searcher, 1, objective);
        }

        return History.Count;
    }

    public void Add(double[] point, TrialOutcome outcome, double constraint = 0)
    {
        var trial = new Trial(History.Count, point, space.Decode(point));
        History.Add(trial);
        ImmutableSortedDictionary<string, double> constraints = trial.Constraints.SetItem("memory", constraint);
        History.Replace(trial with { State = outcome.State, Outcome = outcome, Constraints = constraints });
    }
}
