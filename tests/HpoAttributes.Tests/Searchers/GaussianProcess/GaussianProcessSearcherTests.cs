namespace HpoAttributes.Tests.Searchers;

public class GaussianProcessSearcherTests
{
    private static readonly ConfigSpace Square = ConfigSpace.Of<PointConfig<SquareShape>>();
    private static readonly ConfigSpace Mixed = ConfigSpace.Of<PointConfig<MixedShape>>();
    private static readonly ConfigSpace Triangle = ConfigSpace.Of<PointConfig<TriangleShape>>();
    private static readonly ConfigSpace Few = ConfigSpace.Of<PointConfig<FewShape>>();

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Branin_In40Trials_IsSolved(long seed)
    {
        TrialHistory history = Run(new(Square, seed: seed), 40, Branin);
        Assert.InRange(history.Completed.Min(trial => trial.Values!.Value[0]), 0.3978, 0.3998);
    }

    [Fact]
    public void Branin_Maximised_IsSolvedToo()
    {
        TrialHistory history = Run(new(Square, [Goal.Maximize], seed: 1), 40, point => -Branin(point));
        Assert.InRange(history.Completed.Max(trial => trial.Values!.Value[0]), -0.3998, -0.3978);
    }

    [Fact]
    public void Mixed_In60Trials_IsSolved()
    {
        TrialHistory history = Run(new(Mixed, seed: 1), 60, MixedLoss);
        Assert.True(history.Completed.Min(trial => trial.Values!.Value[0]) < 0.005);
    }

    [Fact]
    public void Suggest_OfTheSameHistory_GivesTheSamePointToAFreshSearcher()
    {
        var searcher = new GaussianProcessSearcher(Mixed, seed: 4);
        TrialHistory history = Run(searcher, 25, MixedLoss);
        double[] next = searcher.Suggest(25, history)!.Value.Point;
        Assert.Equal(next, new GaussianProcessSearcher(Mixed, seed: 4).Suggest(25, history)!.Value.Point);
        Assert.NotEqual(history[2].Point, new GaussianProcessSearcher(Mixed, seed: 5).Suggest(2, history)!.Value.Point);
    }

    [Fact]
    public void Suggest_AfterAnotherHistory_IsThatOfAFreshSearcher()
    {
        var searcher = new GaussianProcessSearcher(Square, seed: 4);
        TrialHistory other = Run(searcher, 20, point => point[0]);
        TrialHistory history = Run(new(Square, seed: 6), 15, Branin);
        searcher.Suggest(20, other);
        Assert.Equal(new GaussianProcessSearcher(Square, seed: 4).Suggest(15, history)!.Value.Point, searcher.Suggest(15, history)!.Value.Point);
    }

    [Fact]
    public void Points_OfAConditionalSpace_AreValidAndDifferent()
    {
        TrialHistory history = Run(new(Mixed, seed: 2), 40, MixedLoss);
        Assert.All(history, trial => Assert.Null(Mixed.ProblemOf([.. trial.Point])));
        Assert.Equal(40, history.Select(trial => string.Join(' ', trial.Point)).Distinct().Count());
    }

    [Fact]
    public void Points_OfAConstrainedSpace_SatisfyIt()
    {
        TrialHistory history = Run(new(Triangle, seed: 2), 30, point => Math.Abs(point[0] - 0.45) + Math.Abs(point[1] - 0.8));
        Assert.All(history, trial => Assert.True(Triangle.IsFeasible([.. trial.Point])));
        Assert.True(history.Min(trial => trial.Values!.Value[0]) < 0.07);
    }

    [Fact]
    public void Points_OfAFiniteSpace_AreAllDifferentUntilItIsUsedUp()
    {
        var searcher = new GaussianProcessSearcher(Few, seed: 3);
        TrialHistory history = Run(searcher, 12, point => point[0] + point[1]);
        Assert.Null(searcher.Suggest(12, history));
        Assert.Equal(12, history.Select(trial => string.Join(' ', trial.Point)).Distinct().Count());
        Assert.All(history, trial => Assert.Null(Few.ProblemOf([.. trial.Point])));
    }

    [Fact]
    public void OutcomeConstraint_OfMostOfTheSpace_IsSatisfiedAtTheEnd()
    {
        // Feasible is a disc of a hundredth of the square, the objective pulls away from it.
        var searcher = new GaussianProcessSearcher(Square, seed: 1);
        TrialHistory history = Run(searcher, 40, point => point[0], point => Math.Pow(point[0] - 0.7, 2) + Math.Pow(point[1] - 0.3, 2) - (0.056 * 0.056));
        double[] feasible = [.. history.Where(trial => trial.IsFeasible).Select(trial => trial.Values!.Value[0])];
        Assert.InRange(feasible.Min(), 0.644, 0.66);
    }

    [Fact]
    public void PendingTrials_GetDifferentPoints()
    {
        var searcher = new GaussianProcessSearcher(Square, seed: 1);
        TrialHistory history = Run(searcher, 15, Branin);
        for (int trial = 15; trial < 19; trial++)
        {
            double[] point = searcher.Suggest(trial, history)!.Value.Point;
            Assert.True(history.Min(other => Math.Abs(other.Point[0] - point[0]) + Math.Abs(other.Point[1] - point[1])) > 1e-3);
            history.Add(new(trial, point, Square.Decode(point)));
        }
    }

    [Fact]
    public void FailedTrials_AreLearnedFrom()
    {
        // The better half fails: without learning from it every trial would.
        var history = new TrialHistory();
        var searcher = new GaussianProcessSearcher(Square, seed: 1);
        for (int trial = 0; trial < 30; trial++)
        {
            double[] point = searcher.Suggest(trial, history)!.Value.Point;
            Add(Square, history, point, point[0] < 0.5 ? TrialOutcome.Failed("no", default) : TrialOutcome.Completed(point[0], default), Trial.NoConstraints);
        }

        Assert.InRange(history.Completed.Min(trial => trial.Values!.Value[0]), 0.5, 0.54);
        Assert.True(history.Failed.Count() < 20);
    }

    [Fact]
    public void Suggest_WithNothingToLearnFrom_IsRandomButValid()
    {
        var history = new TrialHistory();
        for (int trial = 0; trial < 12; trial++)
        {
            Add(Square, history, [0.5, 0.5], TrialOutcome.Failed("no", default), Trial.NoConstraints);
        }

        Assert.Null(Square.ProblemOf(new GaussianProcessSearcher(Square).Suggest(12, history)!.Value.Point));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1e300, 1)]
    [InlineData(-1e308, 1e308)]
    public void Suggest_WithConstantOrHugeValues_IsValid(double first, double second)
    {
        TrialHistory history = Run(new(Square, seed: 1), 16, point => point[0] < 0.5 ? first : second);
        Assert.All(history, trial => Assert.Null(Square.ProblemOf([.. trial.Point])));
    }

    [Fact]
    public void SeveralGoals_FindPointsOfTheWholeFront()
    {
        TrialHistory history = Run(new(Square, [Goal.Minimize, Goal.Maximize], seed: 1), 40, point => new ObjectiveValues([point[0] + point[1], point[0] - point[1]]));
        Assert.Contains(history, trial => trial.Values!.Value[0] < 0.05);
        Assert.Contains(history, trial => trial.Values!.Value[1] > 0.95);
    }

    [Fact]
    public void Suggest_FirstTrials_AreTheInitialConfigs()
    {
        var initial = new PointConfig<SquareShape>([0.25, 0.75]);
        Assert.Same(initial, new GaussianProcessSearcher(Square, initial: [initial]).Suggest(0, new())!.Value.Config);
    }

    [Fact]
    public void Factory_IsAValueWithJson()
    {
        SearcherFactory factory = HpoAttributes.Searchers.GaussianProcess();
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream))
        {
            factory.WriteJson(json);
        }

        using var document = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        Assert.Equal("""{"searcher":"gaussianProcess"}""", document.RootElement.GetRawText());
        Assert.Equal(factory, HpoAttributes.Searchers.FromJson(document.RootElement));
        Assert.IsType<GaussianProcessSearcher>(factory.Create(new(Square, [Goal.Minimize], 1, 1, 10, [])));
    }

    private static double Branin(double[] point)
    {
        double x = (15 * point[0]) - 5;
        double y = 15 * point[1];
        double valley = y - (5.1 / (4 * Math.PI * Math.PI) * x * x) + (5 / Math.PI * x) - 6;
        return (valley * valley) + (10 * (1 - (1 / (8 * Math.PI))) * Math.Cos(x)) + 10;
    }

    /// <summary>Smallest, 0, at rate 0.3, size 6, any width of 0.8, kind b, second case with decay 0.4.</summary>
    private static double MixedLoss(double[] point)
    {
        double common = Math.Pow(point[0] - 0.3, 2) + Math.Pow(point[1] - 0.611, 2) + (0.2 * Math.Pow(point[2] - 0.8, 2)) + (point[3] is > 0.34 and < 0.66 ? 0 : 0.1);
        return common + (point[4] < 0.5 ? 0.05 + Math.Pow(point[5] - 0.5, 2) + (0.1 * point[6]) : Math.Pow(point[7] - 0.4, 2));
    }

    private static TrialHistory Run(GaussianProcessSearcher searcher, int trials, Func<double[], ObjectiveValues> objective, Func<double[], double>? constraint = null)
    {
        var history = new TrialHistory();
        for (int trial = 0; trial < trials; trial++)
        {
            double[] point = searcher.Suggest(trial, history)!.Value.Point;
            Add(searcher.Space, history, point, TrialOutcome.Completed(objective(point), default), constraint is null ? Trial.NoConstraints : Trial.NoConstraints.Add("c", constraint(point)));
        }

        return history;
    }

    private static TrialHistory Run(GaussianProcessSearcher searcher, int trials, Func<double[], double> objective, Func<double[], double>? constraint = null)
        => Run(searcher, trials, point => new ObjectiveValues(objective(point)), constraint);

    private static void Add(ConfigSpace space, TrialHistory history, double[] point, TrialOutcome outcome, System.Collections.Immutable.ImmutableSortedDictionary<string, double> constraints)
    {
        var trial = new Trial(history.Count, point, space.Decode(point));
        history.Add(trial);
        history.Replace(trial with { State = outcome.State, Outcome = outcome, Constraints = constraints });
    }
}
