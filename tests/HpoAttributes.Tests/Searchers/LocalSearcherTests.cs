using HpoAttributes.SpaceChecks;
using HpoAttributes.Tests.Searchers.Conformance;

namespace HpoAttributes.Tests.Searchers;

public class LocalSearcherTests
{
    private static readonly ConfigSpace Space = ConfigSpace.Of<SampleConfig>();
    private static readonly SampleConfig Good = new(0.3, 77, Activation.Relu);
    private static readonly SampleConfig Bad = new(0.05, 200, Activation.Tanh);

    [Theory]
    [InlineData(Goal.Minimize, 1, 2)]
    [InlineData(Goal.Maximize, 2, 1)]
    public void Suggest_Locally_ChangesOneHyperparameterOfTheBest(Goal goal, double good, double bad)
    {
        TrialHistory history = HistoryOf((Good, good, 0), (Bad, bad, 0));
        foreach (SampleConfig config in Suggested(new(Space, goal, numInitRandom: 1, probabilityLocal: 1), history, first: 2))
        {
            Assert.Equal(1, Differences(Good, config));
        }
    }

    [Fact]
    public void Suggest_Locally_ChangesEachHyperparameterNowAndThen()
    {
        SampleConfig[] configs = Suggested(new(Space, numInitRandom: 1, probabilityLocal: 1), HistoryOf((Good, 1, 0)), first: 2);
        Assert.Contains(configs, config => config.Rate != Good.Rate);
        Assert.Contains(configs, config => config.Size != Good.Size);
        Assert.Contains(configs, config => config.Activation != Good.Activation);
    }

    [Fact]
    public void Suggest_WithAnInfeasibleOrFailedTrialThatIsBetter_LeavesItAlone()
    {
        TrialHistory history = HistoryOf((Good, 2, 0), (Bad, 1, 1), (Bad, double.NaN, 0));
        Assert.All(Suggested(new(Space, numInitRandom: 1, probabilityLocal: 1), history, first: 3), config => Assert.Equal(1, Differences(Good, config)));
    }

    [Fact]
    public void Suggest_WithInfeasibleTrialsAlone_IsRandom()
    {
        SampleConfig[] configs = Suggested(new(Space, numInitRandom: 1, probabilityLocal: 1), HistoryOf((Good, 1, 1)), first: 2);
        Assert.Contains(configs, config => Differences(Good, config) == 3);
    }

    [Theory]
    [InlineData(1, 0.0)]
    [InlineData(100, 1.0)]
    public void Suggest_NotLocally_IsRandom(int numInitRandom, double probabilityLocal)
    {
        SampleConfig[] configs = Suggested(new(Space, Goal.Minimize, numInitRandom, probabilityLocal), HistoryOf((Good, 1, 0)), first: 2);
        Assert.Contains(configs, config => Differences(Good, config) == 3);
    }

    [Fact]
    public void Suggest_WithSomeProbability_IsLocalThatOften()
    {
        SampleConfig[] configs = Suggested(new(Space, numInitRandom: 1, probabilityLocal: 0.3), HistoryOf((Good, 1, 0)), first: 2, count: 2_000);
        Assert.InRange(configs.Count(config => Differences(Good, config) == 1), 520, 680);
    }

    [Fact]
    public void Suggest_WithAnotherCase_SamplesWhatItBrings()
    {
        ConfigSpace space = AllSpaces.List.Single(named => named.Name == "cases").Space;
        List<Suggestion> suggestions = new SimulatedStudy(space).Run(new LocalSearcher(space, numInitRandom: 1, probabilityLocal: 1), 500);
        Assert.Equal(3, suggestions.Select(suggestion => (int)(suggestion.Point[0] * 3)).Distinct().Count());
        Assert.All(suggestions, suggestion => Assert.Null(space.ProblemOf(suggestion.Point)));
    }

    [Theory]
    [InlineData(0, 0.5, "the number of random configs must be at least 1, but is 0 (Parameter 'numInitRandom')")]
    [InlineData(1, -0.5, "the probability of a local change must be from 0 to 1, but is -0.5 (Parameter 'probabilityLocal')")]
    [InlineData(1, double.NaN, "the probability of a local change must be from 0 to 1, but is NaN (Parameter 'probabilityLocal')")]
    public void Searcher_WithANumberOutOfRange_SaysTheRange(int numInitRandom, double probabilityLocal, string message)
    {
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new LocalSearcher(Space, Goal.Minimize, numInitRandom, probabilityLocal)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => HpoAttributes.Searchers.Local(numInitRandom, probabilityLocal)).Message);
    }

    [Fact]
    public void Factory_WithSeveralGoals_SaysThatItFollowsOne()
    {
        var context = new SearcherContext(Space, [Goal.Minimize, Goal.Maximize], 1, 1, 10, []);
        ArgumentException exception = Assert.Throws<ArgumentException>(() => HpoAttributes.Searchers.Local().Create(context));
        Assert.StartsWith("local search follows one goal, but the objective has 2: choose another searcher", exception.Message, StringComparison.Ordinal);
    }

    private static SampleConfig[] Suggested(LocalSearcher searcher, TrialHistory history, int first, int count = 60)
        => [.. Enumerable.Range(first, count).Select(trial => (SampleConfig)Space.Decode(searcher.Suggest(trial, history)!.Value.Point))];

    private static int Differences(SampleConfig left, SampleConfig right)
        => (Math.Abs(left.Rate - right.Rate) > 1e-12 ? 1 : 0) + (left.Size != right.Size ? 1 : 0) + (left.Activation != right.Activation ? 1 : 0);

    /// <summary>A value of NaN stands for a failed trial.</summary>
    private static TrialHistory HistoryOf(params (SampleConfig Config, double Value, double Constraint)[] trials)
    {
        var history = new TrialHistory();
        foreach ((SampleConfig config, double value, double constraint) in trials)
        {
            TrialOutcome outcome = double.IsNaN(value) ? TrialOutcome.Failed("NaN", TimeSpan.Zero) : TrialOutcome.Completed(value, TimeSpan.Zero);
            var trial = new Trial(history.Count, Space.Encode(config), config);
            history.Add(trial);
            history.Replace(trial with { State = outcome.State, Outcome = outcome, Constraints = trial.Constraints.SetItem("memory", constraint) });
        }

        return history;
    }
}
