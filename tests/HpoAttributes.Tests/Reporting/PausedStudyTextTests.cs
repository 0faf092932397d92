using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;

namespace HpoAttributes.Tests.Reporting;

/// <summary>What observers make of a study whose trials are put aside, resumed, retried and stopped.</summary>
public class PausedStudyTextTests
{
    private static readonly double[] Errors = [0.5, 0.25, double.NaN];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Lines_TellPausesAndResumptions()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        await RunAsync(new LineObserver(writer));
        string[] lines = [.. writer.ToString().Split('\n').Select(WithoutConfigAndTimes)];
        Assert.Equal(
            [
                "tuning Net: 3 trials, 1 worker, seed 7",
                "trial 0 starts",
                "trial 0 waits at 1: 0.5 after T | best 0.5 (trial 0 at 1) | 1/3 (1 paused)",
                "trial 1 starts",
                "trial 1 says: halfway there",
                "trial 1 waits at 1: 0.25 after T | best 0.25 (trial 1 at 1) | 2/3 (2 paused)",
                "trial 1 goes on after 1",
                "trial 1 ends: 0.25 in T | best 0.25 (trial 1) | 2/3 (1 paused)",
                "trial 2 starts",
                "trial 2 will be tried again: the objective reported NaN at resource 1",
                "trial 2 starts again (attempt 2)",
                "trial 2 failed after T: the objective reported NaN at resource 1 | best 0.25 (trial 1) | 3/3 (1 failed, 1 paused)",
                "all trials done: 3/3 (1 failed, 1 paused) in T",
                "best: trial 1, value 0.25, C",
                string.Empty,
            ],
            lines);
    }

    [Fact]
    public async Task Csv_HasALineForEachPauseAndEndAndOneForEachReport()
    {
        using var trials = new StringWriter();
        using var reports = new StringWriter();
        await RunAsync(new CsvObserver(trials, reports));
        string[][] cells = [.. trials.ToString().Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(','))];
        Assert.Equal(["trial", "state", "resource", "value", "seconds", "elapsed", "worker", "attempt", "failure", "rate", "size", "activation"], cells[0]);
        Assert.Equal(
            ["0 paused 1 0.5", "1 paused 1 0.25", "1 completed 3 0.25", "2 failed 0 "],
            cells[1..].Select(row => string.Join(' ', row[..4])));
        Assert.Equal("the objective reported NaN at resource 1", cells[^1][8]);
        Assert.All(cells, row => Assert.Equal(12, row.Length));
        Assert.Equal("trial,resource,value\r\n0,1,0.5\r\n1,1,0.25\r\n1,2,0.25\r\n1,3,0.25\r\n", reports.ToString());
    }

    [Fact]
    public async Task Csv_WithTextThatHasCommasAndQuotes_IsReadBackWhole()
    {
        using var trials = new StringWriter();
        var objective = new SampleObjective((_, _) => throw new InvalidOperationException("a \"b\", c"));
        await Tuner.RunAsync(objective, Silent.Options(1) with { Observers = [new CsvObserver(trials)] }, null, Token);
        Assert.Contains(",\"InvalidOperationException: a \"\"b\"\", c\",", trials.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Logger_GetsEntriesWithFields()
    {
        var logger = new ListLogger();
        await RunAsync(observer: null, logger);
        Assert.Contains(logger.Entries, entry => entry is (LogLevel.Information, "Trial 1 says: halfway there"));
        Assert.Contains(logger.Entries, entry => entry is (LogLevel.Information, "Trial 0 is put aside at 1: 0.5"));
        Assert.Contains(logger.Entries, entry => entry.Level == LogLevel.Warning && entry.Text.StartsWith("Trial 2 failed", StringComparison.Ordinal));
        Assert.Contains(logger.Fields, field => field is { Key: "Trial", Value: 1 });
    }

    [Fact]
    public async Task Telemetry_HasASpanForTheStudyAndForEachRunOfATrial()
    {
        // Other tests' studies are heard as well: a parent of our own tells ours apart.
        using var parent = new Activity("test");
        parent.Start();
        var ended = new List<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "HpoAttributes",
            Sample = (ref ActivityCreationOptions<ActivityContext> options) => options.Parent.TraceId == parent.TraceId ? ActivitySamplingResult.AllData : ActivitySamplingResult.None,
            ActivityStopped = activity =>
            {
                lock (ended)
                {
                    ended.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        await RunAsync(observer: null);
        Activity[] ours = [.. ended.Where(activity => activity.TraceId == parent.TraceId)];
        Assert.Equal(["trial 0", "trial 1", "trial 1", "trial 2", "trial 2", "study Net"], ours.Select(activity => activity.OperationName));
        Assert.Equal(["paused", "paused", "completed", "waiting", "failed"], ours[..5].Select(activity => activity.GetTagItem("hpo.state")));
        Assert.All(ours[..5], activity => Assert.Equal(ours[5].SpanId, activity.ParentSpanId));
        Assert.Equal(ActivityStatusCode.Error, ours[4].Status);
        Assert.Same(parent, Activity.Current);
    }

    [Fact]
    public async Task Metrics_CountTrialsByStateAndTimeSuggestions()
    {
        string name = $"Net{Guid.NewGuid()}";
        var counted = new List<string>();
        int suggestions = 0;
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, meterListener) =>
            {
                if (instrument.Meter.Name == "HpoAttributes")
                {
                    meterListener.EnableMeasurementEvents(instrument);
                }
            },
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) =>
        {
            if (instrument.Name == "hpo.trials" && Has(tags, "hpo.objective", name))
            {
                counted.Add(string.Join('/', tags.ToArray().Where(tag => tag.Key == "hpo.state").Select(tag => tag.Value)));
            }
        });
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => suggestions += instrument.Name == "hpo.suggestion.duration" && Has(tags, "hpo.objective", name) ? 1 : 0);
        listener.Start();
        await RunAsync(observer: null, name: name);
        Assert.Equal(["completed", "failed"], counted);
        Assert.True(suggestions >= 5);
    }

    private static bool Has(ReadOnlySpan<KeyValuePair<string, object?>> tags, string key, string value)
    {
        foreach (KeyValuePair<string, object?> tag in tags)
        {
            if (tag.Key == key && Equals(tag.Value, value))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>ASHA with η 3 and rungs 1 and 3: trial 0 waits, trial 1 is better and goes on to the end, trial 2 fails twice.</summary>
    private static Task<TuningResult<SampleConfig>> RunAsync(ITuningObserver? observer, ILogger? logger = null, string name = "Net")
    {
        var objective = new SampleObjective((_, trial) =>
        {
            int epoch = 0;
            do
            {
                if (trial is { Number: 1, Resource: 3 } && epoch == 0)
                {
                    trial.Log("halfway\nthere");
                }
            }
            while (trial.Report(++epoch, Errors[trial.Number]) == TrialDecision.Continue && epoch < trial.Resource);

            return Errors[trial.Number];
        })
        {
            Info = new(name, Goal.Minimize) { Resource = new(1, 3), IsReporting = true },
        };
        TuningOptions options = Silent.Options(3) with
        {
            Scheduler = HpoAttributes.Schedulers.Asha(),
            Searcher = HpoAttributes.Searchers.Random(),
            Retries = 1,
            Logger = logger,
            Observers = observer is null ? [] : [observer],
        };
        return Tuner.RunAsync(objective, options, null, Token);
    }

    private static string WithoutConfigAndTimes(string line)
    {
        int config = line.IndexOf(": rate=", StringComparison.Ordinal);
        line = config >= 0 ? line[..config] : line;
        int last = line.IndexOf("rate=", StringComparison.Ordinal);
        line = last >= 0 ? line[..last] + "C" : line;
        return System.Text.RegularExpressions.Regex.Replace(line, @"(?<=(after|in) )[\d.,]+ m?s", "T");
    }

    private sealed class ListLogger : ILogger
    {
        public List<(LogLevel Level, string Text)> Entries { get; } = [];

        public List<KeyValuePair<string, object?>> Fields { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
            => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            Entries.Add((logLevel, LineText.Of(formatter(state, exception))));
            Fields.AddRange(state as IReadOnlyList<KeyValuePair<string, object?>> ?? []);
        }
    }
}
