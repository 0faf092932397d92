namespace HpoAttributes.Tests.Trials;

public class IterationTests
{
    private static readonly ObjectiveInfo ThreeEpochs = new("Net", Goal.Minimize) { Resource = new(1, 3) };

    private readonly List<string> _log = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Iterator_ThatEnds_ReportsEveryValueAndReturnsTheLast()
    {
        TrialRecord<SampleConfig> record = await RunAsync(Epochs(0.5, 0.25));

        Assert.Equal([new Measurement(1, 0.5), new Measurement(2, 0.25)], record.Trial.Measurements);
        Assert.Equal((TrialState.Completed, 0.25), (record.State, record.Value));
        Assert.Equal(["yield 0.5", "yield 0.25", "end", "dispose"], _log);
    }

    [Fact]
    public async Task AsyncIterator_ThatEnds_ReportsEveryValueAndReturnsTheLast()
    {
        TrialRecord<SampleConfig> record = await RunAsync(EpochsAsync(0.5, 0.25));

        Assert.Equal([new Measurement(1, 0.5), new Measurement(2, 0.25)], record.Trial.Measurements);
        Assert.Equal((TrialState.Completed, 0.25), (record.State, record.Value));
        Assert.Equal(["yield 0.5", "yield 0.25", "end", "dispose"], _log);
    }

    [Fact]
    public async Task Iterator_WithAResource_IsLeftAfterItsMaximum()
    {
        TrialRecord<SampleConfig> record = await RunAsync(Epochs(5, 4, 3, 2), ThreeEpochs);

        Assert.Equal((TrialState.Completed, 3), (record.State, record.Value));
        Assert.Equal(["yield 5", "yield 4", "yield 3", "dispose"], _log);
    }

    [Fact]
    public async Task AsyncIterator_WithAResource_IsLeftAfterItsMaximum()
    {
        TrialRecord<SampleConfig> record = await RunAsync(EpochsAsync(5, 4, 3, 2), ThreeEpochs);

        Assert.Equal((TrialState.Completed, 3), (record.State, record.Value));
        Assert.Equal(["yield 5", "yield 4", "yield 3", "dispose"], _log);
    }

    [Fact]
    public async Task Iterator_ThatTheSchedulerStops_IsLeftAndKeepsThatValue()
    {
        var tuner = new Tuner<SampleConfig>(new StoppingScheduler(stopAt: 2), Objective(Epochs(5, 4, 3)), Silent.Options(1));
        TrialRecord<SampleConfig> record = Assert.Single((await tuner.RunAsync(Token)).Records);

        Assert.Equal((TrialState.Stopped, 4), (record.State, record.Value));
        Assert.Equal(["yield 5", "yield 4", "dispose"], _log);
    }

    [Fact]
    public async Task Iterator_Empty_FailsTheTrial()
    {
        Assert.Equal("the objective yielded no value", (await RunAsync(Epochs())).FailureReason);
        Assert.Equal("the objective yielded no value", (await RunAsync(EpochsAsync())).FailureReason);
    }

    [Fact]
    public async Task Iterator_Null_FailsTheTrial()
    {
        Assert.Equal("the objective returned null instead of values", (await RunAsync((IEnumerable<double>)null!)).FailureReason);
        Assert.Equal("the objective returned null instead of values", (await RunAsync((IAsyncEnumerable<double>)null!)).FailureReason);
    }

    [Theory]
    [InlineData(double.NaN, "the objective yielded NaN as value 2")]
    [InlineData(double.PositiveInfinity, "the objective yielded Infinity as value 2")]
    public async Task Iterator_ThatYieldsNoNumber_FailsAtOnceAndNamesTheStep(double value, string reason)
    {
        TrialRecord<SampleConfig> record = await RunAsync(Epochs(0.5, value, 0.25));

        Assert.Equal((TrialState.Failed, reason), (record.State, record.FailureReason));
        Assert.Equal([new Measurement(1, 0.5)], record.Trial.Measurements);
        Assert.Equal("dispose", _log[^1]);
        Assert.Equal(reason, (await RunAsync(EpochsAsync(0.5, value, 0.25))).FailureReason);
    }

    [Fact]
    public async Task Iterator_ThatThrowsMidway_FailsWithTheReasonAndKeepsWhatItReported()
    {
        TrialRecord<SampleConfig> record = await RunAsync(Diverging());

        Assert.Equal((TrialState.Failed, "InvalidDataException: bad batch"), (record.State, record.FailureReason));
        Assert.Equal([new Measurement(1, 0.5)], record.Trial.Measurements);
        Assert.Equal(["dispose"], _log);

        IEnumerable<double> Diverging()
        {
            try
            {
                yield return 0.5;
                throw new InvalidDataException("bad batch");
            }
            finally
            {
                _log.Add("dispose");
            }
        }
    }

    [Fact]
    public async Task AsyncIterator_ThatThrowsMidway_FailsWithTheReasonAndIsDisposed()
    {
        TrialRecord<SampleConfig> record = await RunAsync(DivergingAsync());

        Assert.Equal((TrialState.Failed, "InvalidDataException: bad batch"), (record.State, record.FailureReason));
        Assert.Equal(["dispose"], _log);

        async IAsyncEnumerable<double> DivergingAsync()
        {
            try
            {
                await Task.Yield();
                yield return 0.5;
                throw new InvalidDataException("bad batch");
            }
            finally
            {
                _log.Add("dispose");
            }
        }
    }

    [Fact]
    public async Task Iterator_OfAStudyThatIsCancelled_IsInterruptedAndDisposed()
    {
        using var cancel = new CancellationTokenSource();
        TuningResult<SampleConfig> result = await Tuner.RunAsync(Objective(Endless()), Silent.Options(), null, cancel.Token);

        TrialRecord<SampleConfig> record = Assert.Single(result.Records);
        Assert.Equal((TrialState.Interrupted, 3), (record.State, record.Trial.Measurements.Count));
        Assert.Equal(["dispose"], _log);

        IEnumerable<double> Endless()
        {
            try
            {
                for (int epoch = 1; ; epoch++)
                {
                    if (epoch == 3)
                    {
                        cancel.Cancel();
                    }

                    yield return 1.0 / epoch;
                }
            }
            finally
            {
                _log.Add("dispose");
            }
        }
    }

    [Fact]
    public async Task AsyncIterator_ThatWaitsOnItsToken_IsInterruptedAndDisposed()
    {
        using var cancel = new CancellationTokenSource();
        TuningResult<SampleConfig> result = await Tuner.RunAsync(Objective(WaitingAsync(Token)), Silent.Options(), null, cancel.Token);

        Assert.Equal(TrialState.Interrupted, Assert.Single(result.Records).State);
        Assert.Equal(["dispose"], _log);

        async IAsyncEnumerable<double> WaitingAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken = default)
        {
            try
            {
                yield return 0.5;
                cancel.CancelAfter(1);
                await Task.Delay(Timeout.Infinite, cancellationToken);
            }
            finally
            {
                _log.Add("dispose");
            }
        }
    }

    [Fact]
    public async Task AsyncIterator_StaysOnTheThreadOfItsWorker()
    {
        var threads = new List<Thread>();
        TrialRecord<SampleConfig> record = await RunAsync(HoppingAsync());

        Assert.Equal(TrialState.Completed, record.State);
        Assert.Equal("Net worker 0", Assert.Single(threads.Distinct()).Name);

        async IAsyncEnumerable<double> HoppingAsync()
        {
            for (int epoch = 0; epoch < 3; epoch++)
            {
                threads.Add(Thread.CurrentThread);
                await Task.Delay(1, Token);
                threads.Add(Thread.CurrentThread);
                yield return 0.5;
            }

            await Task.Yield();
            threads.Add(Thread.CurrentThread);
        }
    }

    [Fact]
    public async Task Iterator_OfSeveralGoals_IsReadValueByValue()
    {
        var objective = new SampleObjective((_, trial) => Iteration.Run([(1.0, 2f), (3.0, 4f)], trial, static value => new ObjectiveValues(value.Item1, value.Item2)))
        {
            Info = new("Net", Goal.Minimize, Goal.Maximize),
        };

        TrialRecord<SampleConfig> record = Assert.Single((await Tuner.RunAsync(objective, Silent.Options(1), null, Token)).Records);

        Assert.Equal([new Measurement(1, new(1, 2)), new Measurement(2, new(3, 4))], record.Trial.Measurements);
    }

    private static SampleObjective Objective(IEnumerable<double> values, ObjectiveInfo? info = null)
        => new((_, trial) => Iteration.Run(values, trial, static value => new ObjectiveValues(value))) { Info = info ?? new("Net", Goal.Minimize) };

    private static SampleObjective Objective(IAsyncEnumerable<double> values, ObjectiveInfo? info = null)
        => new((_, trial, token) => Iteration.RunAsync(values, trial, static value => new ObjectiveValues(value), token))
        {
            Info = (info ?? new("Net", Goal.Minimize)) with { IsAsync = true },
        };

    private static Task<TrialRecord<SampleConfig>> RunAsync(IEnumerable<double> values, ObjectiveInfo? info = null) => RunAsync(Objective(values, info));

    private static Task<TrialRecord<SampleConfig>> RunAsync(IAsyncEnumerable<double> values, ObjectiveInfo? info = null) => RunAsync(Objective(values, info));

    private static async Task<TrialRecord<SampleConfig>> RunAsync(SampleObjective objective)
        => Assert.Single((await Tuner.RunAsync(objective, Silent.Options(1), null, Token)).Records);

    private IEnumerable<double> Epochs(params double[] values)
    {
        try
        {
            foreach (double value in values)
            {
                _log.Add($"yield {value}");
                yield return value;
            }

            _log.Add("end");
        }
        finally
        {
            _log.Add("dispose");
        }
    }

    private async IAsyncEnumerable<double> EpochsAsync(params double[] values)
    {
        try
        {
            foreach (double value in values)
            {
                await Task.Yield();
                _log.Add($"yield {value}");
                yield return value;
            }

            _log.Add("end");
        }
        finally
        {
            _log.Add("dispose");
        }
    }

    private sealed class StoppingScheduler(int stopAt) : IScheduler
    {
        private readonly RandomSearcher _searcher = new(ConfigSpace.Of<SampleConfig>());

        public ConfigSpace Space => _searcher.Space;

        public Suggestion? Suggest(int trial, TrialHistory history) => _searcher.Suggest(trial, history);

        public TrialDecision Decide(Trial trial, TrialHistory history)
            => trial.Measurements[^1].Resource == stopAt ? TrialDecision.Stop : TrialDecision.Continue;
    }
}
