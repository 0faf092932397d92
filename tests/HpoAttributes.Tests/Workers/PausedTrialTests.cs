using System.Collections.Concurrent;

namespace HpoAttributes.Tests.Workers;

public class PausedTrialTests
{
    private static readonly ObjectiveInfo NineEpochs = new("Net", Goal.Minimize) { Resource = new(1, 9), IsReporting = true };

    [ThreadStatic]
    private static int t_depth;

    private readonly ConcurrentQueue<string> _log = [];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task PausedIterators_KeepTheirOwnThreads()
    {
        // Rungs 1, 3, 9 with η 3: trials 0 and 1 wait at rung 1, then the better one goes on while the other waits.
        TuningResult<SampleConfig> result = await RunAsync(Objective(trial => Epochs(trial)), Silent.Options(4) with { Scheduler = HpoAttributes.Schedulers.Asha() });

        Assert.All(result.Records, record => Assert.True(record.State is TrialState.Paused or TrialState.Completed));
        Assert.Contains(result.Records, record => record.Trial.Resumptions.Length > 0);
        Assert.All(result.Records, record => Assert.All(record.Trial.Resumptions, how => Assert.Equal(TrialResumption.Continued, how)));
        Assert.All(Enumerable.Range(0, 4), trial => Assert.Equal(1, _log.Count(line => line == $"{trial} disposed")));
        Assert.DoesNotContain(_log, line => line.Contains("wrong", StringComparison.Ordinal));
    }

    [Fact]
    public async Task PausedTrials_BeyondTheirNumber_StartAgain()
    {
        TuningResult<SampleConfig> result = await RunAsync(Objective(trial => Epochs(trial)), Silent.Options(4) with { Scheduler = HpoAttributes.Schedulers.Asha(), MaxPausedTrials = 0 });

        TrialRecord<SampleConfig> best = result.Records.MaxBy(record => record.Resource)!;
        Assert.Equal(9, best.Resource);
        Assert.Equal([TrialResumption.Restarted, TrialResumption.Restarted], best.Trial.Resumptions);
        Assert.Equal(Enumerable.Range(1, 9), best.Measurements.Select(measurement => measurement.Resource));
        Assert.Equal(3, _log.Count(line => line == $"{best.Number} disposed"));

        // 1 epoch, then 3, then 9.
        Assert.Equal(13, _log.Count(line => line == $"{best.Number} epoch"));
    }

    [Fact]
    public async Task PausedTrials_WithACheckpoint_GoOnFromIt()
    {
        TuningResult<SampleConfig> result = await RunAsync(Objective(trial => SavedEpochs(trial)), Silent.Options(4) with { Scheduler = HpoAttributes.Schedulers.Asha(), MaxPausedTrials = 0 });

        TrialRecord<SampleConfig> best = result.Records.MaxBy(record => record.Resource)!;
        Assert.Equal([TrialResumption.FromCheckpoint, TrialResumption.FromCheckpoint], best.Trial.Resumptions);
        Assert.Equal(Enumerable.Range(1, 9).Select(epoch => (epoch, 1.0 / epoch)), best.Measurements.Select(measurement => (measurement.Resource, measurement.Values[0] - best.Number)));
        Assert.Equal(9, _log.Count(line => line == $"{best.Number} epoch"));
        Assert.Equal(9, best.Trial.Checkpoint!.Resource);
    }

    [Fact]
    public async Task PausedTrials_OfAnObjectiveThatReports_WaitWithinTheirReport()
    {
        var objective = new SampleObjective((_, trial) =>
        {
            int epoch = 0;
            while (epoch < trial.Resource)
            {
                epoch++;
                if (trial.Report(epoch, Error(trial.Number)) != TrialDecision.Continue)
                {
                    _log.Enqueue($"{trial.Number} told to return");
                    break;
                }
            }

            return Error(trial.Number);
        })
        {
            Info = NineEpochs,
        };
        TuningResult<SampleConfig> result = await RunAsync(objective, Silent.Options(4) with { Scheduler = HpoAttributes.Schedulers.Asha() });

        // Those that wait when the study ends have to return, and nothing is recorded of it.
        Assert.Equal(result.Records.Count(record => record.State == TrialState.Paused), _log.Count);
        Assert.Contains(result.Records, record => record.State == TrialState.Completed);
        Assert.Equal(result.Records.Where(record => record.State == TrialState.Completed).Min(record => record.Value), result.Incumbent.Value);
    }

    [Fact]
    public async Task PausedTrial_OfAnotherWorkersDevice_StartsAgainOnThis()
    {
        // With a list for each worker what a parked trial holds belongs to the worker that it began on.
        ObjectiveInfo info = NineEpochs with { Workers = 2 };
        TuningResult<SampleConfig> result = await RunAsync(Objective(trial => Epochs(trial), info), Silent.Options(40) with { Scheduler = HpoAttributes.Schedulers.Asha() });

        Assert.All(result.Records, record => Assert.True(record.State is TrialState.Paused or TrialState.Completed, $"{record.State}: {record.FailureReason}"));
        Assert.DoesNotContain(_log, line => line.Contains("wrong", StringComparison.Ordinal));
        Assert.DoesNotContain(result.Records.SelectMany(record => record.Trial.Resumptions), how => how == TrialResumption.FromCheckpoint);
    }

    [Theory]
    [InlineData(1, 8)]
    [InlineData(4, 0)]
    [InlineData(4, 1)]
    [InlineData(8, 3)]
    [InlineData(8, 100)]
    public async Task ManyWorkers_PauseAndResume_WithoutLosingOrDoublingATrial(int workers, int maxPaused)
    {
        TuningOptions options = Silent.Options(150) with { Scheduler = HpoAttributes.Schedulers.Asha(), Workers = workers, MaxPausedTrials = maxPaused };
        TuningResult<SampleConfig> result = await RunAsync(Objective(trial => Epochs(trial)), options);

        Assert.Equal(150, result.Records.Count);
        Assert.All(result.Records, record => Assert.True(record.State is TrialState.Paused or TrialState.Completed, $"{record.State}: {record.FailureReason}"));
        Assert.All(result.Records, record => Assert.Equal(Enumerable.Range(1, record.Resource), record.Measurements.Select(measurement => measurement.Resource)));
        Assert.All(result.Records, record => Assert.Equal(record.Trial.Attempt - 1, record.Trial.Resumptions.Length));
        Assert.DoesNotContain(_log, line => line.Contains("wrong", StringComparison.Ordinal));

        // Every iterator that was begun was left, before the run ended.
        Assert.Equal(_log.Count(line => line.EndsWith("begins", StringComparison.Ordinal)), _log.Count(line => line.EndsWith("disposed", StringComparison.Ordinal)));
        Assert.Equal(result.Records.Sum(record => 1 + record.Trial.Resumptions.Count(how => how == TrialResumption.Restarted)), _log.Count(line => line.EndsWith("begins", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Study_ThatGoesOn_PromotesWhatWasPutAsideBefore()
    {
        var searcher = new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed: 7);
        var scheduler = new AsynchronousHalvingScheduler(searcher, new(1, 9));
        var tuner = new Tuner<SampleConfig>(scheduler, Objective(trial => Epochs(trial)), Silent.Options());
        TuningResult<SampleConfig> first = await tuner.RunAsync(1, Token);
        Assert.Equal((TrialState.Paused, 1), (first.Records[0].State, first.Incumbent.Resource));

        // Trial 0 has the better value of the two, and goes on: its thread has ended with the first run.
        TuningResult<SampleConfig> second = await tuner.RunAsync(1, Token);
        Assert.Equal([TrialResumption.Restarted], second.Records[0].Trial.Resumptions);
        Assert.Equal((0, 3), (second.Incumbent.Trial, second.Incumbent.Resource));
    }

    private static double Error(int trial) => trial;

    private static SampleObjective Objective(Func<ITrialContext, IEnumerable<double>> epochs, ObjectiveInfo? info = null)
        => new((_, trial) => Iteration.Run(epochs(trial), trial, static value => new ObjectiveValues(value))) { Info = info ?? NineEpochs };

    private static Task<TuningResult<SampleConfig>> RunAsync(SampleObjective objective, TuningOptions options)
        => Tuner.RunAsync(objective, options with { Searcher = HpoAttributes.Searchers.Random() }, null, Token);

    /// <summary>Keeps something on its thread over each yield, as a dispose scope does.</summary>
    private IEnumerable<double> Epochs(ITrialContext trial)
    {
        int thread = Environment.CurrentManagedThreadId;
        int depth = ++t_depth;
        _log.Enqueue($"{trial.Number} begins");
        try
        {
            for (int epoch = 1; ; epoch++)
            {
                _log.Enqueue($"{trial.Number} epoch");
                yield return Error(trial.Number);
                if (Environment.CurrentManagedThreadId != thread || t_depth != depth)
                {
                    _log.Enqueue($"{trial.Number} is on the wrong thread");
                }
            }
        }
        finally
        {
            if (Environment.CurrentManagedThreadId != thread || t_depth != depth)
            {
                _log.Enqueue($"{trial.Number} is disposed on the wrong thread");
            }

            t_depth--;
            _log.Enqueue($"{trial.Number} disposed");
        }
    }

    private IEnumerable<double> SavedEpochs(ITrialContext trial)
    {
        int epochs = 0;
        trial.TryLoad(stream => epochs = stream.ReadByte());
        while (true)
        {
            epochs++;
            _log.Enqueue($"{trial.Number} epoch");
            trial.Save(epochs, stream => stream.WriteByte((byte)epochs));
            yield return trial.Number + (1.0 / epochs);
        }
    }
}
