namespace HpoAttributes.Tests.Tuning;

public class TunerTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Run_ComposedByHand_KeepsTheBooksOfTheChapter()
    {
        ConfigSpace space = ConfigSpace.Of<SampleConfig>();
        var searcher = new RandomSearcher(space, seed: 7, initial: [new SampleConfig()]);
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(searcher), new SampleObjective(SampleObjective.Error), Silent.Options());
        TuningResult<SampleConfig> result = await tuner.RunAsync(trials: 5, Token);

        Assert.Equal(5, result.Records.Count);
        Assert.Equal(new SampleConfig(), result.Records[0].Config);
        Assert.Equal(result.Records.Select(record => SampleObjective.Error(record.Config)), result.Records.Select(record => record.Value));
        Assert.Equal(Enumerable.Range(1, 5).Select(n => result.Records.Take(n).Min(record => record.Value)), result.IncumbentTrajectory);
        Assert.Equal(result.CumulativeRuntime.Order(), result.CumulativeRuntime);
        Assert.Equal(5, result.CumulativeRuntime.Count);
        Assert.Equal(result.Records.MinBy(record => record.Value)!.Config, result.Incumbent.Config);
        Assert.Equal(StopReason.TrialsDone, result.StopReason);
    }

    [Fact]
    public async Task Run_SameSeedOfOneWorker_GivesTheSameTrials()
        => Assert.Equal(Configs(await TuneAsync(SampleObjective.Error, Silent.Options(30))), Configs(await TuneAsync(SampleObjective.Error, Silent.Options(30))));

    [Fact]
    public async Task Run_SameSeedOfASearcherThatDoesNotLearn_GivesTheSameTrialsWhateverTheWorkers()
    {
        TuningOptions options = Silent.Options(30) with { Searcher = HpoAttributes.Searchers.Random() };
        TuningResult<SampleConfig> one = await TuneAsync(SampleObjective.Error, options);
        TuningResult<SampleConfig> again = await TuneAsync(SampleObjective.Error, options);
        TuningResult<SampleConfig> four = await TuneAsync(SampleObjective.Error, options with { Workers = 4 });
        TuningResult<SampleConfig> other = await TuneAsync(SampleObjective.Error, options with { Seed = 8 });
        Assert.Equal(Configs(one), Configs(again));
        Assert.Equal(Configs(one), Configs(four));
        Assert.NotEqual(Configs(one), Configs(other));
    }

    [Fact]
    public async Task Run_FirstTrials_AreTheDefaultThenTheInitialConfigs()
    {
        var given = new SampleConfig(0.3, 40, Activation.Tanh);
        TuningResult<SampleConfig> result = await TuneAsync(SampleObjective.Error, Silent.Options() with { InitialConfigs = [given] });
        Assert.Equal([new SampleConfig(), given], Configs(result).Take(2));
        TuningResult<SampleConfig> without = await TuneAsync(SampleObjective.Error, Silent.Options() with { InitialConfigs = [given], FirstTrialIsDefault = false });
        Assert.Equal(given, without.Records[0].Config);
    }

    [Fact]
    public async Task Run_Again_GoesOnWhereItStood()
    {
        ConfigSpace space = ConfigSpace.Of<SampleConfig>();
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(space, seed: 7)), new SampleObjective(SampleObjective.Error), Silent.Options());
        await tuner.RunAsync(trials: 3, Token);
        TuningResult<SampleConfig> second = await tuner.RunAsync(trials: 4, Token);
        Assert.Equal(Enumerable.Range(0, 7), second.Records.Select(record => record.Number));
        var inOneGo = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(space, seed: 7)), new SampleObjective(SampleObjective.Error), Silent.Options());
        Assert.Equal(Configs(await inOneGo.RunAsync(trials: 7, Token)), Configs(second));
    }

    [Fact]
    public async Task Run_OnAStoreThatHoldsTheStudy_ReplaysItFirst()
    {
        var store = new InMemoryStudyStore();
        int evaluations = 0;
        await NewTuner().RunAsync(trials: 3, Token);
        TuningResult<SampleConfig> resumed = await NewTuner().RunAsync(trials: 2, Token);
        Assert.Equal(5, resumed.Records.Count);
        Assert.Equal(5, evaluations);
        Assert.Equal(resumed.Records.Min(record => record.Value), resumed.Incumbent.Value);

        Tuner<SampleConfig> NewTuner() => new(
            new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed: 7, initial: [new SampleConfig()])),
            new SampleObjective(config =>
            {
                evaluations++;
                return SampleObjective.Error(config);
            }),
            Silent.Options(),
            store);
    }

    [Fact]
    public async Task Run_TwiceAtOnce_IsRefused()
    {
        using var gate = new ManualResetEventSlim();
        var objective = new SampleObjective(_ =>
        {
            gate.Wait(Token);
            return 1;
        });
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), objective, Silent.Options(1));
        Task<TuningResult<SampleConfig>> first = tuner.RunAsync(Token);
        await Assert.ThrowsAsync<InvalidOperationException>(() => tuner.RunAsync(Token));
        gate.Set();
        Assert.Single((await first).Records);
    }

    [Fact]
    public async Task Run_WithFailures_RecordsTheReasonAndNeverTakesThemForTheBest()
    {
        int call = 0;
        TuningResult<SampleConfig> result = await TuneAsync(_ => call++ switch
        {
            0 => double.NaN,
            1 => throw new InvalidDataException("bad\nbatch"),
            2 => double.NegativeInfinity,
            3 => 0.5,
            _ => 0.7,
        });
        Assert.Equal([TrialState.Failed, TrialState.Failed, TrialState.Failed, TrialState.Completed, TrialState.Completed], result.Records.Select(record => record.State));
        Assert.Equal("the objective returned NaN", result.Records[0].FailureReason);
        Assert.Equal("InvalidDataException: bad", result.Records[1].FailureReason);
        Assert.Equal("the objective returned -Infinity", result.Records[2].FailureReason);
        Assert.Equal([double.NaN, double.NaN, double.NaN, 0.5, 0.5], result.IncumbentTrajectory);
        Assert.Equal((3, 0.5), (result.Incumbent.Trial, result.Incumbent.Value));
    }

    [Fact]
    public async Task Incumbent_WhereEveryTrialFailed_ThrowsWithTheCommonestReasons()
    {
        int call = 0;
        TuningResult<SampleConfig> result = await TuneAsync(_ => throw new InvalidOperationException(call++ == 2 ? "rare" : "no GPU"));
        Assert.False(result.TryGetIncumbent(out _));
        NoIncumbentException exception = Assert.Throws<NoIncumbentException>(() => result.Incumbent);
        Assert.Equal("none of 5 trials succeeded (5 failed), so there is no incumbent: 4 x InvalidOperationException: no GPU; 1 x InvalidOperationException: rare", exception.Message);
    }

    [Fact]
    public async Task Run_ToMaximize_TakesTheLargest()
    {
        var objective = new SampleObjective(config => config.Size) { Info = new("Sample", Goal.Maximize) };
        TuningResult<SampleConfig> result = await Tuner.RunAsync(objective, Silent.Options(20), null, Token);
        Assert.Equal(result.Records.Max(record => record.Value), result.Incumbent.Value);
    }

    [Fact]
    public async Task Run_WithTwoGoals_HasAFrontAndNoIncumbent()
    {
        var objective = new SampleObjective((config, _) => new ObjectiveValues(config.Rate, config.Size)) { Info = new("Sample", Goal.Minimize, Goal.Maximize) };
        TuningResult<SampleConfig> result = await Tuner.RunAsync(objective, Silent.Options(20), null, Token);
        Assert.NotEmpty(result.ParetoFront);
        Assert.Contains("ParetoFront", Assert.Throws<InvalidOperationException>(() => result.Incumbent).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_OfAnotherNumberOfValuesThanGoals_FailsTheTrial()
    {
        var objective = new SampleObjective((config, _) => new ObjectiveValues(config.Rate, config.Size));
        TuningResult<SampleConfig> result = await Tuner.RunAsync(objective, Silent.Options(1), null, Token);
        Assert.Equal("the objective has 1 goals, but returned 2 values", result.Records[0].FailureReason);
    }

    [Fact]
    public async Task Run_OfAnAsyncObjective_KeepsItsThread()
    {
        var threads = new HashSet<int>();
        var objective = new SampleObjective(async (config, _, token) =>
        {
            threads.Add(Environment.CurrentManagedThreadId);
            for (int i = 0; i < 3; i++)
            {
                await Task.Delay(1, token);
                threads.Add(Environment.CurrentManagedThreadId);
            }

            return config.Rate;
        }) { Info = new("Sample") { IsAsync = true } };
        TuningResult<SampleConfig> result = await Tuner.RunAsync(objective, Silent.Options(), null, Token);
        Assert.All(result.Records, record => Assert.Equal(TrialState.Completed, record.State));
        Assert.Single(threads);
    }

    [Fact]
    public async Task Run_OfAnObjectiveThatBlocksOnItsOwnTask_Completes()
    {
        TuningResult<SampleConfig> result = await TuneAsync(config => TrainAsync(config).GetAwaiter().GetResult());
        Assert.All(result.Records, record => Assert.Equal(TrialState.Completed, record.State));

        static async Task<double> TrainAsync(SampleConfig config)
        {
            await Task.Delay(1, Token);
            return config.Rate;
        }
    }

    [Fact]
    public async Task Environment_SurroundsEachTrialOnItsThreadAndWordsItsErrors()
    {
        var environment = new RecordingEnvironment();
        var objective = new SampleObjective((_, trial) => trial.Number == 1 ? throw new InvalidOperationException() : Environment.CurrentManagedThreadId);
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), objective, Silent.Options(3)) { Environment = environment };
        TuningResult<SampleConfig> result = await tuner.RunAsync(Token);
        int thread = (int)result.Records[0].Value;
        Assert.Equal([$"worker 0 of 1 on {thread}", .. Enumerable.Range(0, 3).SelectMany(trial => new[] { $"begin {trial} on {thread}", $"end {trial} on {thread}" })], environment.Lines);
        Assert.Equal("in other words", result.Records[1].FailureReason);
    }

    [Fact]
    public async Task Environment_ThatCannotStart_EndsTheRunWithItsException()
    {
        var environment = new RecordingEnvironment { Start = () => throw new DllNotFoundException("libtorch") };
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), new SampleObjective(SampleObjective.Error), Silent.Options(3)) { Environment = environment };
        Assert.Equal("libtorch", (await Assert.ThrowsAsync<DllNotFoundException>(() => tuner.RunAsync(Token))).Message);
    }

    [Fact]
    public async Task Scheduler_ThatThrowsOnAReport_EndsTheRunWithItsException()
    {
        var objective = new SampleObjective((_, trial) =>
        {
            trial.Report(1, 0.5);
            return 0.5;
        });
        var tuner = new Tuner<SampleConfig>(new BrokenScheduler(), objective, Silent.Options() with { Workers = 2 });
        Assert.Equal("no rung", (await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => tuner.RunAsync(Token))).Message);
    }

    [Fact]
    public async Task Store_ThatFailsInTheMiddle_EndsTheRunAndLeavesALogThatReplays()
    {
        var store = new FailingStore(failAt: 7);
        Tuner<SampleConfig> broken = NewTuner(store);
        Assert.Equal("disk full", (await Assert.ThrowsAsync<IOException>(() => broken.RunAsync(Token))).Message);
        Assert.Contains("create another tuner", (await Assert.ThrowsAsync<InvalidOperationException>(() => broken.RunAsync(Token))).Message, StringComparison.Ordinal);
        TuningResult<SampleConfig> result = await NewTuner(store.Inner).RunAsync(Token);
        Assert.Equal(5, result.Records.Count(record => record.State == TrialState.Completed));

        static Tuner<SampleConfig> NewTuner(IStudyStore store)
            => new(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed: 7)), new SampleObjective(SampleObjective.Error), Silent.Options(), store);
    }

    [Fact]
    public void Tuner_WithASchedulerForOtherConfigs_IsRefused()
        => Assert.Throws<ArgumentException>("scheduler", () => new Tuner<OtherConfig>(
            new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), new OtherObjective()));

    [Fact]
    public async Task TrialSeed_IsAFunctionOfStudySeedAndTrialAlone()
    {
        Assert.Equal(await SeedsAsync(workers: 1, seed: 7), await SeedsAsync(workers: 3, seed: 7));
        Assert.NotEqual(await SeedsAsync(workers: 1, seed: 7), await SeedsAsync(workers: 1, seed: 8));

        static async Task<double[]> SeedsAsync(int workers, long seed)
        {
            var objective = new SampleObjective((_, trial) => trial.Seed);
            return [.. (await Tuner.RunAsync(objective, Silent.Options(9, seed) with { Workers = workers }, null, Token)).Records.Select(record => record.Value)];
        }
    }

    [Fact]
    public async Task Reports_AreKeptInOrderAndRefusedWhenTheyGoBack()
    {
        var objective = new SampleObjective((_, trial) =>
        {
            Assert.Equal(TrialDecision.Continue, trial.Report(1, 0.9));
            Assert.Equal(TrialDecision.Continue, trial.Report(3, 0.8));
            trial.Constrain("memory", -1);
            Assert.Throws<ArgumentOutOfRangeException>("resource", () => trial.Report(3, 0.7));
            Assert.Throws<ArgumentException>("values", () => trial.Report(4, new(0.1, 0.2)));
            return 0.7;
        });
        TuningResult<SampleConfig> result = await Tuner.RunAsync(objective, Silent.Options(1), null, Token);
        Trial trial = result.Records[0].Trial;
        Assert.Null(trial.FailureReason);
        Assert.Equal([new Measurement(1, 0.9), new Measurement(3, 0.8)], trial.Measurements);
        Assert.True(trial.IsFeasible);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public async Task Trials_BelowOne_AreRefused(int trials)
    {
        ArgumentOutOfRangeException exception = Assert.Throws<ArgumentOutOfRangeException>("Trials", () => new TuningOptions { Trials = trials });
        Assert.Equal(trials, exception.ActualValue);
        Assert.Throws<ArgumentOutOfRangeException>("Workers", () => new TuningOptions { Workers = trials });
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())), new SampleObjective(SampleObjective.Error));
        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(nameof(trials), () => tuner.RunAsync(trials, Token));
    }

    [Fact]
    public async Task InitialConfig_OutsideTheSpace_IsRefusedBeforeAnythingRuns()
    {
        ArgumentException exception = await Assert.ThrowsAsync<ArgumentException>(
            "initial", () => TuneAsync(SampleObjective.Error, Silent.Options() with { InitialConfigs = [new SampleConfig(Size: 500)] }));
        Assert.Contains("size is 500, but an integer from 32 to 255 is needed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Workers_ThatTheObjectiveCannotBear_AreRefused()
    {
        var shared = new SampleObjective(SampleObjective.Error) { Info = new("Net", Goal.Minimize) { IsSingleWorker = true } };
        var listed = new SampleObjective(SampleObjective.Error) { Info = new("Net", Goal.Minimize) { Workers = 2 } };
        Assert.Contains("[ThreadSafeObjective]", Assert.Throws<ArgumentException>(() => Tuner.Run(shared, Silent.Options() with { Workers = 2 }, null, Token)).Message, StringComparison.Ordinal);
        Assert.Contains("2 elements", Assert.Throws<ArgumentException>(() => Tuner.Run(listed, Silent.Options() with { Workers = 3 }, null, Token)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Workers_AreAsManyAsTheListsHaveElements()
    {
        using var both = new Barrier(2);
        var objective = new SampleObjective((_, trial) =>
        {
            both.SignalAndWait(Token);
            return trial.Worker;
        }) { Info = new("Net", Goal.Minimize) { Workers = 2 } };
        Assert.Equal([0, 1], Tuner.Run(objective, Silent.Options(2), null, Token).Records.Select(record => record.Trial.Worker).Order());
    }

    [Theory]
    [InlineData(0, null, "the list 'device' has one element for each worker: at least one is needed, but it is empty")]
    [InlineData(2, 3, "the list 'data' has 3 elements but 'device' has 2: each needs one for every worker")]
    public void PerWorkerLists_EmptyOrUnequal_AreRefused(int first, int? second, string message)
        => Assert.StartsWith(message, Assert.Throws<ArgumentException>(() => ObjectiveInfo.WorkersOf(("device", first), ("data", second ?? first))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Searcher_ThatThrows_EndsTheRunWithItsException()
    {
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new BrokenSearcher(() => throw new TimeZoneNotFoundException("lost"))), new SampleObjective(SampleObjective.Error), Silent.Options() with { Workers = 3 });
        Assert.Equal("lost", (await Assert.ThrowsAsync<TimeZoneNotFoundException>(() => tuner.RunAsync(Token))).Message);
    }

    [Theory]
    [InlineData("size is active and needs a number from 0 to 1, not 1.5", 0.5, 1.5, 0.5)]
    [InlineData("size is active and needs a number from 0 to 1, not NaN", 0.5, double.NaN, 0.5)]
    [InlineData("a point of this space has 3 coordinates, not 2", 0.5, 0.5)]
    public async Task Searcher_ThatLeavesTheUnitCube_EndsTheRunInWords(string message, params double[] point)
    {
        var tuner = new Tuner<SampleConfig>(new BasicScheduler(new BrokenSearcher(() => new(point))), new SampleObjective(SampleObjective.Error), Silent.Options());
        Assert.Contains(message, (await Assert.ThrowsAsync<InvalidOperationException>(() => tuner.RunAsync(Token))).Message, StringComparison.Ordinal);
    }

    private static Task<TuningResult<SampleConfig>> TuneAsync(Func<SampleConfig, double> objective, TuningOptions? options = null)
        => Tuner.RunAsync(new SampleObjective(objective), options ?? Silent.Options(), null, Token);

    private static IEnumerable<SampleConfig> Configs(TuningResult<SampleConfig> result) => result.Records.Select(record => record.Config);

    private sealed class BrokenSearcher(Func<Suggestion> suggest) : ISearcher
    {
        public ConfigSpace Space => ConfigSpace.Of<SampleConfig>();

        public Suggestion? Suggest(int trial, TrialHistory history) => suggest();
    }

    private sealed class BrokenScheduler : IScheduler
    {
        private readonly RandomSearcher _searcher = new(ConfigSpace.Of<SampleConfig>());

        public ConfigSpace Space => _searcher.Space;

        public Suggestion? Suggest(int trial, TrialHistory history) => _searcher.Suggest(trial, history);

        public TrialDecision Decide(Trial trial, TrialHistory history) => throw new TimeZoneNotFoundException("no rung");
    }

    private sealed class RecordingEnvironment : ITrialEnvironment
    {
        public List<string> Lines { get; } = [];

        public Action Start { get; init; } = () => { };

        public void OnWorkerStarting(int worker, int workers)
        {
            Start();
            Lines.Add($"worker {worker} of {workers} on {Environment.CurrentManagedThreadId}");
        }

        public IDisposable? OnTrialStarting(ITrialContext trial)
        {
            Lines.Add($"begin {trial.Number} on {Environment.CurrentManagedThreadId}");
            return new Ending(() => Lines.Add($"end {trial.Number} on {Environment.CurrentManagedThreadId}"));
        }

        public string? Describe(Exception exception) => "in other words";
    }

    private sealed class Ending(Action end) : IDisposable
    {
        public void Dispose() => end();
    }
}
