using System.Collections.Concurrent;
using Xunit;

namespace HpoAttributes.Tests;

/// <summary>Paused trials hold dispose scopes and gradient modes over their yields, which belong to threads: none shows in another trial or on the worker's thread.</summary>
public class InterleavedTrialsTests
{
    private readonly ConcurrentQueue<string> _log = [];

    [Theory]
    [InlineData(8)]
    [InlineData(1)]
    public async Task PausedTrials_HoldWhatIsTheirOwn_AndNothingOfOneAnother(int maxPaused)
    {
        TuningOptions options = new()
        {
            Trials = 9,
            Seed = 1,
            Workers = 1,
            MaxPausedTrials = maxPaused,
            Progress = ProgressView.None,
            Searcher = HpoAttributes.Searchers.Random(),
            Scheduler = HpoAttributes.Schedulers.Asha(),
        };
        TuningResult<ScopedCurveConfig> result = await Tuner.RunAsync(
            new ScopedCurveObjective(_log), options, new() { Environment = () => new WatchedThreads(_log) }, TestContext.Current.CancellationToken);

        string[] log = [.. _log];
        Assert.All(result.Records, record => Assert.True(record.State is TrialState.Paused or TrialState.Completed, record.FailureReason));
        Assert.Equal(result.Records.Sum(record => record.Resource), log.Count(line => line.EndsWith("is its own", StringComparison.Ordinal)) - Repeated(result));
        Assert.DoesNotContain(log, line => line.Contains("is not", StringComparison.Ordinal));
        Assert.DoesNotContain(log, line => line.Contains("begins with gradients False", StringComparison.Ordinal));
        string[] threads = [.. log.Where(line => line.Contains("in a scope", StringComparison.Ordinal))];
        Assert.True(threads.Length >= 18);
        Assert.All(threads, line => Assert.EndsWith(": gradients True, in a scope False", line, StringComparison.Ordinal));
    }

    [Fact]
    public async Task PausedTrials_GoOnBetweenOneAnother()
    {
        TuningOptions options = new()
        {
            Trials = 9,
            Seed = 1,
            Workers = 1,
            Progress = ProgressView.None,
            Searcher = HpoAttributes.Searchers.Random(),
            Scheduler = HpoAttributes.Schedulers.Asha(),
        };
        TuningResult<ScopedCurveConfig> result = await Tuner.RunAsync(
            new ScopedCurveObjective(_log), options, new() { Environment = () => new WatchedThreads(_log) }, TestContext.Current.CancellationToken);

        // One with gradients and one without went on after others had run in between.
        int[] resumed = [.. result.Records.Where(record => record.Trial.Resumptions.Contains(TrialResumption.Continued)).Select(record => record.Number)];
        Assert.Contains(resumed, number => number % 2 == 0);
        Assert.Contains(resumed, number => number % 2 == 1);
        string[] epochs = [.. _log.Where(line => line.Contains(" epoch ", StringComparison.Ordinal)).Select(line => line.Split(' ')[0])];
        Assert.All(resumed, number => Assert.NotEqual(
            epochs.Count(epoch => epoch == $"{number}") - 1,
            Array.LastIndexOf(epochs, $"{number}") - Array.IndexOf(epochs, $"{number}")));
    }

    /// <summary>Epochs that were run once more, by trials that had to make room and started again.</summary>
    private static int Repeated(TuningResult<ScopedCurveConfig> result) => result.Records.Sum(record => EpochsBefore(record));

    private static int EpochsBefore(TrialRecord<ScopedCurveConfig> record)
    {
        int[] rungs = [1, 3];
        return record.Trial.Resumptions.Select((how, index) => how == TrialResumption.Restarted ? rungs[index] : 0).Sum();
    }
}
