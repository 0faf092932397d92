using System.Collections.Immutable;

namespace HpoAttributes.Tests.Reporting;

public sealed class LineObserverTests : IDisposable
{
    private static readonly TimeSpan Runtime = TimeSpan.FromSeconds(12.34);

    private readonly StringWriter _writer = new() { NewLine = "\n" };
    private readonly LineObserver _observer;

    public LineObserverTests() => _observer = new(_writer);

    public void Dispose() => _writer.Dispose();

    [Fact]
    public void Study_OfOneWorker_IsToldLineByLine()
    {
        Trial best = Completed(0, 0.12345678);
        _observer.OnStarted(Study(trials: 2));
        _observer.OnTrialStarted(Running(0));
        _observer.OnTrialFinished(best, Progress(1, best, remaining: 75));
        _observer.OnEnded(Progress(1, best), StopReason.Cancelled);

        Assert.Equal(
            """
            tuning LeNet: 2 trials, 1 worker, seed 7
            trial 0 starts: rate=0.5
            trial 0 ends: 0.1235 in 12.3 s | best 0.1235 (trial 0) | 1/2, 1 min 15 s left
            cancelled: 1/2 in 1 min 05 s
            best: trial 0, value 0.1235, rate=0.5

            """,
            _writer.ToString());
    }

    [Fact]
    public void Start_WithSeveralWorkers_NamesTheWorkerAndALaterAttempt()
    {
        _observer.OnStarted(Study(workers: 2));
        _observer.OnTrialStarted(Running(4) with { Worker = 1, Attempt = 2 });

        Assert.Equal("trial 4 starts again (attempt 2) on worker 1: rate=0.5", LastLine());
    }

    [Fact]
    public void FailedTrial_BeforeAnySuccess_GivesTheReasonOnOneLine()
    {
        _observer.OnStarted(Study());
        _observer.OnTrialFinished(
            Ended(1, TrialOutcome.Failed("the shape [64 x\n  10] does not fit", Runtime)),
            Progress(2, failed: 2));

        Assert.Equal("trial 1 failed after 12.3 s: the shape [64 x 10] does not fit | no best yet | 2/5 (2 failed)", LastLine());
    }

    [Fact]
    public void InterruptedTrial_IsNotCalledFailed()
    {
        _observer.OnStarted(Study());
        _observer.OnTrialFinished(Ended(1, TrialOutcome.Interrupted(Runtime)), Progress(1));

        Assert.Equal("trial 1 interrupted after 12.3 s | no best yet | 1/5", LastLine());
    }

    [Fact]
    public void InfeasibleTrial_IsMarked()
    {
        Trial trial = Completed(1, 0.5) with { Constraints = ImmutableSortedDictionary<string, double>.Empty.Add("memory", 1) };
        _observer.OnStarted(Study());
        _observer.OnTrialFinished(trial, Progress(1, trial));

        Assert.StartsWith("trial 1 ends: 0.5 (infeasible) in 12.3 s | best 0.5 (trial 1, infeasible)", LastLine(), StringComparison.Ordinal);

        _observer.OnEnded(Progress(1, trial), StopReason.TrialsDone);
        Assert.StartsWith("best: trial 1, value 0.5 (infeasible, as are all), ", LastLine(), StringComparison.Ordinal);
    }

    [Fact]
    public void Study_WithSeveralGoals_NamesEveryValueAndNoBest()
    {
        _observer.OnStarted(Study() with { Objective = new("LeNet", Goal.Minimize, Goal.Maximize) { Metrics = ["Error", "Images"] } });
        _observer.OnTrialFinished(Completed(0, new(1, 2)), Progress(1));

        Assert.Equal("trial 0 ends: Error 1, Images 2 in 12.3 s | several goals | 1/5", LastLine());
    }

    [Fact]
    public void Study_WithoutASuccess_EndsWithoutABestLine()
    {
        _observer.OnStarted(Study());
        _observer.OnEnded(Progress(5, failed: 5), StopReason.TrialsDone);

        Assert.Equal("all trials done: 5/5 (5 failed) in 1 min 05 s", LastLine());
    }

    private static StudyInfo Study(int trials = 5, int workers = 1) => new(new ObjectiveInfo("LeNet", Goal.Minimize), Space: null!, trials, workers, Seed: 7);

    private static Trial Running(int number) => new(number, [0.5], new JsonOnlyConfig("""{"rate":0.5}""")) { State = TrialState.Running, Attempt = 1, Worker = 0 };

    private static Trial Ended(int number, TrialOutcome outcome) => Running(number) with { State = outcome.State, Outcome = outcome };

    private static Trial Completed(int number, ObjectiveValues values) => Ended(number, TrialOutcome.Completed(values, Runtime));

    private static StudyProgress Progress(int finished, Trial? best = null, int failed = 0, double? remaining = null)
        => new(finished, failed, best, TimeSpan.FromSeconds(65), remaining is { } seconds ? TimeSpan.FromSeconds(seconds) : null);

    private string LastLine() => _writer.ToString().TrimEnd('\n').Split('\n')[^1];
}
