namespace HpoAttributes.Tests.Tuning;

public class RepeatsTests
{
    private static readonly SampleConfig[] Sizes = [.. Enumerable.Range(0, 10).Select(index => new SampleConfig(Size: 40 + (20 * index)))];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Repeats_RunEachConfigWithSeedsOfItsOwnAndNameTheBestMean(int workers)
    {
        TuningOptions options = Silent.Options(20) with { Repeats = 3, Workers = workers };
        TuningResult<SampleConfig> result = Tuner.Run(Noisy(0.3), options, null, Token);

        Assert.Equal((18, StopReason.TrialsDone), (result.Records.Count, result.StopReason));
        Assert.Equal(Enumerable.Range(0, 18).Select(trial => trial % 3 == 0 ? (int?)null : trial - (trial % 3)), result.Records.Select(record => record.RepeatOf));
        Assert.All(result.Records, record => Assert.Same(result.Records[record.RepeatOf ?? record.Number].Config, record.Config));
        Assert.Equal(18, result.Records.Select(record => record.Value).Distinct().Count());
        double[] means = [.. result.Records.Chunk(3).Select(group => group.Average(record => record.Value))];
        Assert.Equal((means.IndexOf(means.Min()) * 3, 3), (result.Incumbent.Trial, result.Incumbent.MeanOf));
        Assert.Equal(means.Min(), result.Incumbent.Value, 1e-12);
        Assert.Equal(result.Incumbent.Value, result.IncumbentTrajectory[^1]);
    }

    [Fact]
    public void Repeats_OfAGrid_RunEveryConfigAndEnd()
    {
        TuningOptions options = Silent.Options(100) with { Repeats = 2, ConfirmBest = 3, ConfirmRepeats = 4, Searcher = new ListFactory(), Workers = 3, FirstTrialIsDefault = false };
        TuningResult<SampleConfig> result = Tuner.Run(Noisy(0.1), options, null, Token);

        Assert.Equal(StopReason.SpaceExhausted, result.StopReason);
        Assert.Equal(20 + 12, result.Records.Count);
        Assert.Equal(Sizes, result.Records.Where(record => record.RepeatOf is null).Select(record => record.Config));
        Assert.All(result.Records.Take(20), record => Assert.False(record.Trial.IsConfirmation));
        int[] best = [.. result.Records.Take(20).GroupBy(record => record.RepeatOf ?? record.Number).OrderBy(group => group.Average(record => record.Value)).Take(3).Select(group => group.Key)];
        Assert.Equal(best.SelectMany(first => Enumerable.Repeat((int?)first, 4)), result.Records.Skip(20).Select(record => record.RepeatOf));
    }

    [Fact]
    public void Confirmation_OfANoisyObjective_FindsTheBetterConfigInMostStudies()
    {
        double plainError = 0;
        double confirmedError = 0;
        int confirmedIsBetter = 0;
        int plainIsBetter = 0;
        double optimism = 0;
        for (int seed = 0; seed < 40; seed++)
        {
            TuningOptions options = Silent.Options(50, seed) with { Searcher = new ListFactory(), FirstTrialIsDefault = false, Repeats = 1 };
            TuningResult<SampleConfig> plain = Tuner.Run(Noisy(0.3), options, null, Token);
            TuningResult<SampleConfig> confirmed = Tuner.Run(Noisy(0.3), options with { ConfirmBest = 4, ConfirmRepeats = 10, Trials = 50 }, null, Token);
            double plainTrue = SampleObjective.Error(plain.Incumbent.Config);
            double confirmedTrue = SampleObjective.Error(confirmed.Incumbent.Config);
            Assert.Equal((1, 10), (plain.Incumbent.MeanOf, confirmed.Incumbent.MeanOf));
            (plainError, confirmedError) = (plainError + plainTrue, confirmedError + confirmedTrue);
            confirmedIsBetter += confirmedTrue < plainTrue ? 1 : 0;
            plainIsBetter += confirmedTrue > plainTrue ? 1 : 0;
            optimism += plainTrue - plain.Incumbent.Value;
            optimism -= Math.Abs(confirmedTrue - confirmed.Incumbent.Value);
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"true error {plainError / 40} -> {confirmedError / 40}; better {confirmedIsBetter}, worse {plainIsBetter}");
        Assert.True(confirmedIsBetter > 3 * plainIsBetter, $"better {confirmedIsBetter}, worse {plainIsBetter}");
        Assert.True(confirmedError < plainError);
        Assert.True(optimism > 0);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    [InlineData(9)]
    [InlineData(14)]
    public void Resume_AnywhereInTheStudy_GoesOnAsIfItHadNotStopped(int stopAfter)
    {
        var store = new InMemoryStudyStore();
        var defaults = new TuningDefaults { Store = () => store };
        TuningOptions options = Silent.Options(16) with { Repeats = 2, ConfirmBest = 2, ConfirmRepeats = 3, Searcher = HpoAttributes.Searchers.Tpe(startup: 2), Study = "noisy" };
        TuningResult<SampleConfig> whole = Tuner.Run(Noisy(0.3), options with { Study = null }, null, Token);

        using var stop = new CancellationTokenSource();
        int calls = 0;
        var stopping = new SampleObjective((config, trial) =>
        {
            if (++calls == stopAfter)
            {
                stop.Cancel();
            }

            return Value(config, trial, 0.3);
        });
        TuningResult<SampleConfig> half = Tuner.Run(stopping, options, defaults, stop.Token);
        TuningResult<SampleConfig> resumed = Tuner.Run(Noisy(0.3), options, defaults, Token);

        Assert.Equal((stopAfter, StopReason.Cancelled), (half.Records.Count, half.StopReason));
        Assert.True(half.TryGetIncumbent(out _));
        Assert.Equal(whole.Records.Select(record => (record.Config, record.Value, record.RepeatOf, record.Trial.IsConfirmation)), resumed.Records.Select(record => (record.Config, record.Value, record.RepeatOf, record.Trial.IsConfirmation)));
        Assert.Equal(whole.IncumbentTrajectory, resumed.IncumbentTrajectory);
        Assert.Equal(whole.Incumbent, resumed.Incumbent);
        Assert.Contains("started with Repeats 2 and cannot go on with Repeats 3", Assert.Throws<ArgumentException>(() => Tuner.Run(Noisy(0.3), options with { Repeats = 3, Trials = 30 }, defaults, Token)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Resume_WithoutTheConfirmationsThatWereRun_IsRefused()
    {
        var store = new InMemoryStudyStore();
        var defaults = new TuningDefaults { Store = () => store };
        TuningOptions options = Silent.Options(6) with { ConfirmBest = 2, Study = "noisy" };
        Tuner.Run(Noisy(0.3), options, defaults, Token);
        Assert.Throws<ArgumentException>(() => Tuner.Run(Noisy(0.3), options with { ConfirmBest = 0, Trials = 9 }, defaults, Token));
        TuningResult<SampleConfig> longer = Tuner.Run(Noisy(0.3), options with { Trials = 9 }, defaults, Token);
        Assert.Equal([4, 5], longer.Records.Take(6).Where(record => record.RepeatOf is not null).Select(record => record.Number));
    }

    [Fact]
    public void Incumbent_OfAConfigWithAllRepeats_ComesBeforeABetterOneWithout()
    {
        using var stop = new CancellationTokenSource();
        var objective = new SampleObjective((_, trial) =>
        {
            if (trial.Number == 3)
            {
                stop.Cancel();
            }

            return trial.Number == 3 ? -9 : trial.Number;
        });
        TuningResult<SampleConfig> result = Tuner.Run(objective, Silent.Options(12) with { Repeats = 3 }, null, stop.Token);
        Assert.Equal(4, result.Records.Count);
        Assert.Equal((0, 1.0, 3), (result.Incumbent.Trial, result.Incumbent.Value, result.Incumbent.MeanOf));
        Assert.Equal([0, 0.5, 1, 1], result.IncumbentTrajectory);
    }

    [Fact]
    public void Incumbent_OfConfigsThatFail_IsTakenFromTheOthers()
    {
        var objective = new SampleObjective((_, trial) => trial.Number is 0 or 1 or 2 or 4 ? throw new InvalidDataException() : trial.Number);
        TuningResult<SampleConfig> result = Tuner.Run(objective, Silent.Options(6) with { Repeats = 2 }, null, Token);
        Assert.Equal((2, 3.0, 1), (result.Incumbent.Trial, result.Incumbent.Value, result.Incumbent.MeanOf));
        Assert.Equal([double.NaN, double.NaN, double.NaN, 3, 3, 3], result.IncumbentTrajectory);
    }

    [Fact]
    public void Incumbent_WhereEveryConfirmedConfigIsInfeasible_IsAnotherOne()
    {
        var objective = new SampleObjective((_, trial) =>
        {
            trial.Constrain("memory", trial.Number >= 4 ? 1 : 0);
            return trial.Number;
        });
        TuningResult<SampleConfig> result = Tuner.Run(objective, Silent.Options(6) with { ConfirmBest = 2 }, null, Token);
        Assert.Equal([0, 1], result.Records.Skip(4).Select(record => record.RepeatOf!.Value));
        Assert.Equal((2, 2.0), (result.Incumbent.Trial, result.Incumbent.Value));
    }

    [Fact]
    public void Front_OfSeveralGoals_ComparesMeans()
    {
        double[] first = [0, 10, 4, 4, 6, 6];
        var objective = new SampleObjective((_, trial) => new ObjectiveValues(first[trial.Number], 1)) { Info = new("Sample", Goal.Minimize, Goal.Minimize) };
        TuningResult<SampleConfig> result = Tuner.Run(objective, Silent.Options(6) with { Repeats = 2 }, null, Token);
        TrialRecord<SampleConfig> best = Assert.Single(result.ParetoFront);
        Assert.Equal((2, 4.0, 2), (best.Number, best.Value, best.Trial.MeanOf));
        Assert.Empty(result.IncumbentTrajectory);
    }

    [Fact]
    public void Lines_SayWhatIsRepeatedAndOfHowManyTheBestIsTheMean()
    {
        using var text = new StringWriter();
        var objective = new SampleObjective((_, trial) => trial.Number);
        Tuner.Run(objective, Silent.Options(6) with { Repeats = 2, ConfirmBest = 1, Observers = [new LineObserver(text)] }, null, Token);
        string[] lines = text.ToString().Split(Environment.NewLine);
        Assert.Contains(lines, line => line.StartsWith("trial 1 starts (repeats trial 0): ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("trial 4 starts (confirms trial 0): ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains("| best 0.5 (mean of 2, trial 0) | 2/6", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("best: trial 0, mean of 2 values 4.5, ", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Numbers_TooSmall_AreRefused(int number)
    {
        Assert.Throws<ArgumentOutOfRangeException>("Repeats", () => new TuningOptions { Repeats = number });
        Assert.Throws<ArgumentOutOfRangeException>("ConfirmRepeats", () => new TuningOptions { ConfirmRepeats = number });
        Assert.Throws<ArgumentOutOfRangeException>("ConfirmBest", () => new TuningOptions { ConfirmBest = Math.Min(number, -1) });
    }

    [Theory]
    [InlineData(6, 0, null, "Repeats must be at most the number of Trials, 5, but is 6")]
    [InlineData(int.MaxValue, int.MaxValue, int.MaxValue, "Repeats must be at most the number of Trials, 5")]
    [InlineData(1, int.MaxValue, int.MaxValue, "ConfirmBest must be at most 0, but is 2147483647")]
    [InlineData(1, 3, null, "ConfirmBest must be at most 2, but is 3: each of these configs takes 2 of 5 Trials")]
    [InlineData(2, 1, 4, "ConfirmBest must be at most 0, but is 1: each of these configs takes 6 of 5 Trials, 2 to be found (Repeats) and 4 to be confirmed")]
    public void Numbers_ThatDoNotFit_AreRefused(int repeats, int best, int? confirm, string message)
    {
        TuningOptions options = Silent.Options(5) with { Repeats = repeats, ConfirmBest = best, ConfirmRepeats = confirm };
        Assert.StartsWith(message, Assert.Throws<ArgumentException>("options", () => Tuner.Run(Noisy(0), options, null, Token)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(1, 1)]
    public void Repeats_WhereTheyCannotBeRun_AreRefused(int repeats, int best)
    {
        TuningOptions options = Silent.Options(5) with { Repeats = repeats, ConfirmBest = best };
        Assert.StartsWith("Duplicates is Reuse", Assert.Throws<ArgumentException>("options", () => Tuner.Run(Noisy(0), options with { Duplicates = DuplicatePolicy.Reuse }, null, Token)).Message, StringComparison.Ordinal);
        var scheduler = new BasicScheduler(new ListSearcher());
        Assert.Contains("a scheduler given by hand", Assert.Throws<ArgumentException>("options", () => new Tuner<SampleConfig>(scheduler, Noisy(0), options)).Message, StringComparison.Ordinal);
    }

    private static SampleObjective Noisy(double deviation) => new((config, trial) => Value(config, trial, deviation));

    /// <summary>The error and a sum of twelve uniform numbers, near enough to normal noise.</summary>
    private static double Value(SampleConfig config, ITrialContext trial, double deviation)
    {
        RandomStream random = trial.RandomStream();
        double noise = -6;
        for (int i = 0; i < 12; i++)
        {
            noise += random.NextDouble();
        }

        return SampleObjective.Error(config) + (deviation * noise);
    }

    private sealed record ListFactory : SearcherFactory
    {
        public override string Name => "list";

        public override ISearcher Create(SearcherContext context) => new ListSearcher(Sizes);
    }
}
