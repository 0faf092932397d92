namespace HpoAttributes.Benchmarks.Tests;

public sealed class SearchRunnerTests
{
    private static readonly Contender Random = new("random", HpoAttributes.Searchers.Random());
    private static readonly Problem Constrained = ProblemCatalog.All.Single(problem => problem.Name == "constr_memory");

    [Fact]
    public void Run_OfAConstrainedProblem_CountsFeasibleTrialsAlone()
    {
        var searcher = new RandomSearcher(Constrained.Space.ConfigSpace, seed: 3);
        var expected = new List<Improvement>();
        for (int trial = 0; trial < 50; trial++)
        {
            Evaluation evaluation = Constrained.Evaluate(searcher.Suggest(trial, new())!.Value.Point);
            if (evaluation.IsFeasible && (expected.Count == 0 || evaluation.Value < expected[^1].Value))
            {
                expected.Add(new(trial + 1, evaluation.Value));
            }
        }

        SearchRun run = SearchRunner.Run(Random, Constrained, seed: 3, trials: 50);

        Assert.Equal(expected, run.Improvements);
        Assert.Equal((3, 50), (run.Seed, run.Trials));
    }

    [Fact]
    public void Run_OfASearcher_ShowsItWhatWasObserved()
    {
        var witness = new Witness();

        SearchRunner.Run(new("witness", witness), Constrained, seed: 1, trials: 3);

        Assert.Equal([0, 1, 2], witness.Seen.Select(history => history.Length));
        Assert.All(witness.Seen[^1], trial =>
        {
            Evaluation evaluation = Constrained.Evaluate([.. trial.Point]);
            Assert.Equal(TrialState.Completed, trial.State);
            Assert.Equal(evaluation.Value, trial.Values!.Value[0]);
            Assert.Equal(evaluation.Constraints, trial.Constraints.Values);
        });
    }

    [Fact]
    public void RunAll_OfSeveralProblems_OrdersRunsByProblemAndSeed()
    {
        SearchRun[] runs = SearchRunner.RunAll(Random, ProblemCatalog.Of(ProblemFamily.Conditional), seeds: 2, trials: 5);

        Assert.Equal(["cond_optimizer 0", "cond_optimizer 1", "constr_memory 0", "constr_memory 1"], runs.Select(run => $"{run.Problem} {run.Seed}"));
        Assert.Equal(SearchRunner.Run(Random, Constrained, seed: 1, trials: 5).Improvements, runs[3].Improvements);
    }

    /// <summary>Random search that keeps the histories that it was shown.</summary>
    private sealed record Witness : SearcherFactory, ISearcher
    {
        public List<Trial[]> Seen { get; } = [];

        public override string Name => "witness";

        public ConfigSpace Space => Constrained.Space.ConfigSpace;

        public override ISearcher Create(SearcherContext context) => this;

        public Suggestion? Suggest(int trial, TrialHistory history)
        {
            Seen.Add([.. history]);
            return new RandomSearcher(Space, seed: 1).Suggest(trial, history);
        }
    }
}
