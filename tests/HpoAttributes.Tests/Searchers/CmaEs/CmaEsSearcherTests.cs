using HpoAttributes.Tests.Searchers.SeveralGoals;

namespace HpoAttributes.Tests.Searchers.CmaEs;

public class CmaEsSearcherTests
{
    private static readonly ConfigSpace Cube = ConfigSpace.Of<PointConfig<CubeShape>>();
    private static readonly ConfigSpace Line = ConfigSpace.Of<PointConfig<LineShape>>();
    private static readonly ConfigSpace Square = ConfigSpace.Of<PointConfig<SquareShape>>();
    private static readonly ConfigSpace Triangle = ConfigSpace.Of<PointConfig<TriangleShape>>();
    private static readonly ConfigSpace Mixed = ConfigSpace.Of<PointConfig<MixedShape>>();
    private static readonly ConfigSpace Integers = ConfigSpace.Of<PointConfig<IntegersShape>>();
    private static readonly ConfigSpace Categories = ConfigSpace.Of<PointConfig<CategoriesShape>>();

    public static TheoryData<long> Seeds => [0, 1, 2, 3];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Sphere_OfSixDimensions_IsSolved(long seed) => AssertSolved(700, seed, Sphere);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Ellipsoid_OfSixDimensions_IsSolved(long seed)
        => AssertSolved(2_500, seed, point => point.Select((unit, i) => Math.Pow(10, 6 * i / 5.0) * Math.Pow((10 * unit) - 3.7, 2)).Sum());

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Rosenbrock_OfSixDimensions_IsSolved(long seed) => AssertSolved(4_000, seed, Rosenbrock);

    [Fact]
    public void Line_IsSolved() => Assert.InRange(new CmaEsStudy(Line).TrialsTo(1e-8, new CmaEsSearcher(Line), 200, Sphere), 1, 199);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Integers_BesideNumbers_AreFound(long seed)
    {
        // Best at 2, 10 and 17, each worth more than the numbers.
        double[] best = [2, 10, 17];
        CmaEsStudy study = new CmaEsStudy(Integers).Run(
            new CmaEsSearcher(Integers, seed: seed), 800, point => Sphere(point[..2]) + best.Select((value, i) => Math.Pow(Math.Floor(point[2 + i] * 21) - value, 2)).Sum());
        Assert.True(study.Best < 1e-6, $"{study.Best}");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Categories_WithoutNumbers_AreFound(long seed)
    {
        CmaEsStudy study = new CmaEsStudy(Categories).Run(new CmaEsSearcher(Categories, seed: seed), 120, point => point.Count(unit => unit is < 0.4 or > 0.6));
        Assert.Equal(0, study.Best);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Mixed_WithCases_IsSolved(long seed)
    {
        CmaEsStudy study = new CmaEsStudy(Mixed).Run(new CmaEsSearcher(Mixed, seed: seed), 400, point =>
            Math.Pow(point[0] - 0.3, 2) + (point[3] is > 0.34 and < 0.66 ? 0 : 0.1) + (point[4] < 0.5 ? 0.05 + Math.Pow(point[5] - 0.5, 2) : Math.Pow(point[7] - 0.4, 2)));
        Assert.True(study.Best < 1e-4, $"{study.Best}");
    }

    [Fact]
    public void Constraint_OfTheSpace_IsKeptAndTheBestIsFoundAtIt()
    {
        CmaEsStudy study = new CmaEsStudy(Triangle).Run(new CmaEsSearcher(Triangle), 300, point => Math.Pow(point[0] - 0.6, 2) + Math.Pow(point[1] - 0.8, 2));
        Assert.All(study.History, trial => Assert.True(Triangle.IsFeasible([.. trial.Point])));

        // The nearest point below the line is (0.44, 0.88).
        Assert.InRange(study.Best, 0.032, 0.0321);
    }

    [Fact]
    public void OutcomeConstraint_IsSatisfiedAtTheEnd()
    {
        var searcher = new CmaEsSearcher(Square, seed: 1);
        var study = new CmaEsStudy(Square);
        for (int trial = 0; trial < 300; trial++)
        {
            double[] point = searcher.Suggest(trial, study.History)!.Value.Point;
            study.Add(point, TrialOutcome.Completed(point[0], default), Math.Pow(point[0] - 0.7, 2) + Math.Pow(point[1] - 0.3, 2) - 0.01);
        }

        Assert.InRange(study.History.Where(trial => trial.IsFeasible).Min(trial => trial.Values!.Value[0]), 0.6, 0.605);
    }

    [Fact]
    public void FailedTrials_AreAvoided()
    {
        CmaEsStudy study = new CmaEsStudy(Square).Run(
            new CmaEsSearcher(Square, seed: 1), 200, point => point[0] < 0.5 ? TrialOutcome.Failed("no", default) : TrialOutcome.Completed(point[0] + point[1], default));
        Assert.InRange(study.Best, 0.5, 0.51);
        Assert.InRange(study.History.Failed.Count(), 1, 100);
    }

    [Fact]
    public void FailedTrialsAlone_StopNothing()
    {
        CmaEsStudy study = new CmaEsStudy(Mixed).Run(new CmaEsSearcher(Mixed), 300, _ => TrialOutcome.Failed("no", default));
        Assert.All(study.History, trial => Assert.Null(Mixed.ProblemOf([.. trial.Point])));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Results_FromFarAway_DoNotUndoWhatWasLearnt(long seed)
    {
        var searcher = new CmaEsSearcher(Square, seed: seed);
        CmaEsStudy study = new CmaEsStudy(Square).Run(searcher, 150, Sphere);
        double before = Spread(searcher, study.History);

        // A random searcher beside it: one generation with good and bad luck.
        for (long trial = 0; trial < 6; trial++)
        {
            study.Add([trial / 6.0, 1 - (trial / 6.0)], TrialOutcome.Completed(-trial, default));
        }

        Assert.InRange(Spread(searcher, study.History), 0, 20 * before);
    }

    [Fact]
    public void WarmStart_FromAnothersResults_BeginsWhereTheBestAre()
    {
        var study = new CmaEsStudy(Square);
        var other = new RandomSearcher(Square, seed: 3);
        study.Run(other, 200, point => Math.Pow(point[0] - 0.9, 2) + Math.Pow(point[1] - 0.1, 2));
        double[][] warm = Suggested(new CmaEsSearcher(Square, warmStart: 200), study.History, 200);
        Assert.Equal(0.9, warm.Average(point => point[0]), 0.1);
        Assert.Equal(0.1, warm.Average(point => point[1]), 0.1);
        Assert.True(warm.Average(point => Math.Abs(point[0] - 0.9)) < 0.15);
    }

    [Fact]
    public void WarmStart_WithFewerResultsThanAskedFor_IsQuasiRandomUntilThen()
    {
        var searcher = new CmaEsSearcher(Square, seed: 5, warmStart: 40);
        CmaEsStudy study = new CmaEsStudy(Square).Run(searcher, 39, Sphere);
        Assert.Equal(new QuasiRandomSearcher(Square, seed: 5).Suggest(39, study.History)!.Value.Point, searcher.Suggest(39, study.History)!.Value.Point);
        study.Run(searcher, 1, Sphere);
        Assert.NotEqual(new QuasiRandomSearcher(Square, seed: 5).Suggest(40, study.History)!.Value.Point, searcher.Suggest(40, study.History)!.Value.Point);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void WarmStart_WithFailedOrInfeasibleResultsAlone_Goes(bool fails)
    {
        var study = new CmaEsStudy(Mixed);
        var random = new RandomSearcher(Mixed);
        for (int trial = 0; trial < 30; trial++)
        {
            study.Add(random.Suggest(trial, study.History)!.Value.Point, fails ? TrialOutcome.Failed("no", default) : TrialOutcome.Completed(trial, default), constraint: 1 + trial);
        }

        Assert.All(Suggested(new CmaEsSearcher(Mixed, warmStart: 30), study.History, 20), point => Assert.Null(Mixed.ProblemOf(point)));
    }

    [Fact]
    public void Suggest_AfterEveryTrial_IsThatOfAFreshSearcher()
    {
        var searcher = new CmaEsSearcher(Mixed, seed: 4, population: 4);
        var study = new CmaEsStudy(Mixed);
        for (int trial = 0; trial < 120; trial++)
        {
            double[] point = searcher.Suggest(trial, study.History)!.Value.Point;
            Assert.Equal(new CmaEsSearcher(Mixed, seed: 4, population: 4).Suggest(trial, study.History)!.Value.Point, point);
            study.Add(point, trial % 7 == 3 ? TrialOutcome.Failed("no", default) : TrialOutcome.Completed(point[0], default), trial % 5 == 1 ? 1 : 0);
        }
    }

    [Fact]
    public void Suggest_AfterAnotherHistory_IsThatOfAFreshSearcher()
    {
        var searcher = new CmaEsSearcher(Square, seed: 4);
        TrialHistory history = new CmaEsStudy(Square).Run(new CmaEsSearcher(Square, seed: 6), 60, Sphere).History;
        TrialHistory other = new CmaEsStudy(Square).Run(searcher, 80, point => point[0]).History;
        double[] expected = new CmaEsSearcher(Square, seed: 4).Suggest(60, history)!.Value.Point;
        Assert.Equal(expected, searcher.Suggest(60, history)!.Value.Point);
        Assert.NotEqual(expected, searcher.Suggest(60, other)!.Value.Point);
        Assert.NotEqual(expected, new CmaEsSearcher(Square, seed: 5).Suggest(60, history)!.Value.Point);
    }

    [Fact]
    public void Suggest_ForPendingTrials_GivesEachAPointOfItsOwn()
    {
        var searcher = new CmaEsSearcher(Square, seed: 1);
        CmaEsStudy study = new CmaEsStudy(Square).Run(searcher, 30, Sphere);
        Assert.Equal(10, Suggested(searcher, study.History, 10).Select(point => point[0]).Distinct().Count());
    }

    [Fact]
    public void Suggest_OfASpaceOfOneConfig_RepeatsItWhereAllowed()
    {
        ConfigSpace space = ConfigSpace.Of<PointConfig<OneConfigShape>>();
        CmaEsStudy study = new CmaEsStudy(space).Run(new CmaEsSearcher(space, duplicates: DuplicatePolicy.Repeat), 40, _ => 1);
        Assert.Equal(40, study.History.Count);
        Assert.Null(new CmaEsSearcher(space).Suggest(40, study.History));
    }

    [Fact]
    public void Suggest_OfTwoHundredDimensions_GetsBetter()
    {
        ConfigSpace wide = ConfigSpace.Of<PointConfig<WideShape>>();
        CmaEsStudy study = new CmaEsStudy(wide).Run(new CmaEsSearcher(wide), 400, Sphere);
        double[] values = [.. study.History.Select(trial => trial.Values!.Value[0])];
        Assert.True(values[300..].Average() < 0.8 * values[..19].Average());
    }

    [Fact]
    public void Suggest_FirstTrials_AreTheInitialConfigs()
    {
        PointConfig<SquareShape>[] initial = [.. Enumerable.Range(0, 15).Select(i => new PointConfig<SquareShape>([i / 15.0, 0.75]))];
        var searcher = new CmaEsSearcher(Square, initial: initial);
        var study = new CmaEsStudy(Square);
        for (int trial = 0; trial < 15; trial++)
        {
            Suggestion suggestion = searcher.Suggest(trial, study.History)!.Value;
            Assert.Same(initial[trial], suggestion.Config);
            study.Add(suggestion.Point, TrialOutcome.Completed(trial, default));
        }

        Assert.Null(searcher.Suggest(15, study.History)!.Value.Config);
    }

    [Theory]
    [InlineData(-1, 0, 0.1, "the number of results to start from must be at least 0, but is -1 (Parameter 'warmStart')")]
    [InlineData(0, 1, 0.1, "the population must be at least 2, or 0 for the default, but is 1 (Parameter 'population')")]
    [InlineData(0, -3, 0.1, "the population must be at least 2, or 0 for the default, but is -3 (Parameter 'population')")]
    [InlineData(0, 0, 0.0, "the first step must be above 0 and at most 1, but is 0 (Parameter 'step')")]
    [InlineData(0, 0, 1.5, "the first step must be above 0 and at most 1, but is 1.5 (Parameter 'step')")]
    [InlineData(0, 0, double.NaN, "the first step must be above 0 and at most 1, but is NaN (Parameter 'step')")]
    public void Setting_OutOfRange_IsNamedWithItsRange(int warmStart, int population, double step, string message)
    {
        ArgumentOutOfRangeException[] exceptions =
        [
            Assert.Throws<ArgumentOutOfRangeException>(() => new CmaEsSearcher(Square, warmStart: warmStart, population: population, step: step)),
            Assert.Throws<ArgumentOutOfRangeException>(() => HpoAttributes.Searchers.CmaEs(warmStart: warmStart, population: population, step: step)),
        ];
        Assert.All(exceptions, exception => Assert.StartsWith(message, exception.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Restarts_ThatDoNotExist_AreNamedWithWhatDoes()
    {
        var exception = Assert.Throws<ArgumentOutOfRangeException>(() => new CmaEsSearcher(Square, restarts: (CmaEsRestarts)7));
        Assert.StartsWith("restarts must be one of None, Ipop, Bipop, but is 7 (Parameter 'restarts')", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralGoals_AreRejectedWithTheirNumber()
    {
        var exception = Assert.Throws<ArgumentException>(() => HpoAttributes.Searchers.CmaEs().Create(new(Square, [Goal.Minimize, Goal.Maximize], 1, 1, 10, [])));
        Assert.StartsWith("CMA-ES follows one goal, but the objective has 2: choose another searcher", exception.Message, StringComparison.Ordinal);
    }

    private static void AssertSolved(int most, long seed, Func<double[], double> objective)
        => Assert.InRange(new CmaEsStudy(Cube).TrialsTo(1e-8, new CmaEsSearcher(Cube, seed: seed), most, objective), 50, most - 1);

    /// <summary>Smallest at 0.37 in every dimension; the cube is ten units wide, as in <see cref="Rosenbrock"/>.</summary>
    private static double Sphere(double[] point) => point.Sum(unit => Math.Pow((10 * unit) - 3.7, 2));

    /// <summary>From -5 to 5, smallest at 1.</summary>
    private static double Rosenbrock(double[] point)
    {
        double[] x = [.. point.Select(unit => (10 * unit) - 5)];
        return Enumerable.Range(0, x.Length - 1).Sum(i => (100 * Math.Pow(x[i + 1] - (x[i] * x[i]), 2)) + Math.Pow(1 - x[i], 2));
    }

    /// <summary>How far the next suggestions lie from their mean.</summary>
    private static double Spread(CmaEsSearcher searcher, TrialHistory history)
    {
        double[] first = [.. Suggested(searcher, history, 40).Select(point => point[0])];
        return first.Average(unit => Math.Abs(unit - first.Average()));
    }

    private static double[][] Suggested(CmaEsSearcher searcher, TrialHistory history, int count)
        => [.. Enumerable.Range(history.Count, count).Select(trial => searcher.Suggest(trial, history)!.Value.Point)];
}
