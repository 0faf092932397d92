using Microsoft.Extensions.Time.Testing;
using Spectre.Console;
using Spectre.Console.Testing;
using Xunit;

namespace HpoAttributes.Console.Tests;

public sealed class LiveViewTests : IDisposable
{
    private const string HideCursor = "\u001b[?25l";
    private const string ShowCursor = "\u001b[?25h";

    private readonly TestConsole _console = new TestConsole().Width(80).Height(24).Interactive();
    private readonly FakeTimeProvider _time = new();

    public void Dispose() => _console.Dispose();

    [Fact]
    public void RunningTrial_AfterATick_ShowsItsConfigReportAndElapsedTime()
    {
        using LiveView view = Started();
        view.OnTrialStarted(Studies.Running(3));
        view.OnReported(Studies.Running(3) with { Measurements = [new(2, 0.25)] });

        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Contains("    3  0.25 @ 2   5 s  learningRate=0.1, batchSize=128, activation=relu", LastPicture(), StringComparison.Ordinal);
    }

    [Fact]
    public void Event_BeforeATick_PaintsNothing()
    {
        using LiveView view = Started();
        string before = _console.Output;

        view.OnTrialStarted(Studies.Running(0));

        Assert.Equal(before, _console.Output);
    }

    [Fact]
    public void FinishedTrial_AfterATick_ShowsValueBestCountsAndTimeLeft()
    {
        using LiveView view = Started();
        Trial best = Studies.Completed(0, 0.125);
        view.OnTrialStarted(Studies.Running(0));
        view.OnTrialFinished(best, Studies.Progress(1, best, remaining: 100));

        _time.Advance(TimeSpan.FromSeconds(10));

        string picture = LastPicture();
        Assert.Contains("0  0.125  12.3 s  learningRate", picture, StringComparison.Ordinal);
        Assert.Contains("best 0.125 in trial 0: learningRate=0.1", picture, StringComparison.Ordinal);
        Assert.Contains("1/5, 10 s, 1 min 30 s left", picture, StringComparison.Ordinal);
    }

    [Fact]
    public void FailedTrial_ReasonWithMarkupAndLineBreaks_IsShownAsItIs()
    {
        using LiveView view = Started();
        view.OnTrialFinished(Studies.Failed(1, "bad [red]shape[/] [64\n x 10]"), Studies.Progress(1, failed: 1));

        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("failed  20 ms  bad [red]shape[/] [64 x 10] (learningRate", LastPicture(), StringComparison.Ordinal);
        Assert.Contains("1/5, 1 failed, 1 s", LastPicture(), StringComparison.Ordinal);
    }

    [Fact]
    public void LongConfig_OnANarrowTerminal_IsCutToTheWidth()
    {
        using LiveView view = Started();
        view.OnTrialStarted(Studies.Running(0, new DrawnConfig(new string('x', 200))));

        _time.Advance(TimeSpan.FromSeconds(1));

        string row = LastPicture().Split('\n')[1];
        Assert.Equal(80, row.Length);
        Assert.EndsWith("xxx…", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Workers_MoreThanOne_AreShown()
    {
        using LiveView view = Started(workers: 2);
        view.OnTrialStarted(Studies.Running(4, worker: 1));

        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("trial  worker    value  time  config", LastPicture(), StringComparison.Ordinal);
        Assert.Contains("    4       1  running   1 s", LastPicture(), StringComparison.Ordinal);
    }

    [Fact]
    public void SeveralGoals_AreNamedAboveTheirValues()
    {
        using var view = new LiveView(_console, _time);
        view.OnStarted(Studies.Info() with { Objective = new("LeNet", Goal.Minimize, Goal.Maximize) { Metrics = ["Error", "Speed"] } });
        view.OnTrialFinished(Studies.Completed(0, new ObjectiveValues(0.125, 40)), Studies.Progress(1));

        _time.Advance(TimeSpan.FromSeconds(1));

        Assert.Contains("trial  Error, Speed    time  config", LastPicture(), StringComparison.Ordinal);
        Assert.Contains("    0     0.125, 40  12.3 s", LastPicture(), StringComparison.Ordinal);
    }

    [Fact]
    public void ManyTrials_OnALowTerminal_KeepTheRunningOnes()
    {
        _console.Height(9);
        using LiveView view = Started(trials: 50);
        for (int i = 0; i < 20; i++)
        {
            view.OnTrialFinished(Studies.Completed(i, i), Studies.Progress(i + 1));
        }

        view.OnTrialStarted(Studies.Running(20));
        view.OnTrialStarted(Studies.Running(21));
        _time.Advance(TimeSpan.FromSeconds(1));

        string[] numbers = [.. LastPicture().Split('\n').Skip(1).TakeWhile(line => line.Trim().Length > 0).Select(line => line.Trim().Split(' ')[0])];
        Assert.Equal(["18", "19", "20", "21"], numbers);
    }

    [Fact]
    public void PausedTrials_ShowWhereTheyWaitAndHowManyCameHowFar()
    {
        using LiveView view = Started();
        Trial first = Paused(0, (1, 0.5));
        Trial second = Paused(1, (1, 0.25), (3, 0.125));
        view.OnTrialStarted(Studies.Running(0));
        view.OnTrialPaused(first, Studies.Progress(0, first) with { Paused = 1 });
        view.OnTrialPaused(second, Studies.Progress(0, second) with { Paused = 2 });
        view.OnTrialStarted(first with { State = TrialState.Running });
        _time.Advance(TimeSpan.FromSeconds(1));

        string picture = LastPicture();
        Assert.Contains("0.125 @ 3 paused", picture, StringComparison.Ordinal);
        Assert.Contains("0.5 @ 1", picture, StringComparison.Ordinal);
        Assert.Contains("trials at 1: 1, 3: 1", picture, StringComparison.Ordinal);
        Assert.Contains("best 0.125 in trial 1 at 3: ", picture, StringComparison.Ordinal);
        Assert.Contains("2/5, 2 paused, 1 s", picture, StringComparison.Ordinal);

        static Trial Paused(int number, params (int Resource, double Value)[] reports) => Studies.Running(number) with
        {
            State = TrialState.Paused,
            Measurements = [.. reports.Select(report => new Measurement(report.Resource, report.Value))],
            ReportsAtPause = reports.Length,
        };
    }

    [Theory]
    [InlineData(StopReason.TrialsDone, "all trials done in 1 min 05 s")]
    [InlineData(StopReason.Cancelled, "cancelled in 1 min 05 s")]
    public void End_OfAStudy_LeavesTheLastPictureAndTheCursor(StopReason reason, string words)
    {
        _console.EmitAnsiSequences();
        using LiveView view = Started();

        view.OnEnded(Studies.Progress(5, Studies.Completed(2, 0.5), failed: 1), reason);

        Assert.Contains(HideCursor, _console.Output, StringComparison.Ordinal);
        Assert.Contains(words, _console.Output, StringComparison.Ordinal);
        Assert.True(_console.Output.LastIndexOf(ShowCursor, StringComparison.Ordinal) > _console.Output.LastIndexOf(words, StringComparison.Ordinal));
    }

    [Fact]
    public void Dispose_WithoutAnEnd_GivesTheCursorBackAndStopsTheTicks()
    {
        _console.EmitAnsiSequences();
        LiveView view = Started();

        view.Dispose();
        string atTheEnd = _console.Output;
        view.OnTrialStarted(Studies.Running(0));
        _time.Advance(TimeSpan.FromMinutes(1));

        Assert.EndsWith(ShowCursor, atTheEnd.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(atTheEnd, _console.Output);
    }

    [Fact]
    public void Start_WhileTheConsoleShowsAnotherPicture_Throws()
    {
        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(new StringWriter()) });
        using var first = new LiveView(console, _time);
        using var second = new LiveView(console, _time);
        first.OnStarted(Studies.Info());

        Assert.Throws<InvalidOperationException>(() => second.OnStarted(Studies.Info()));
    }

    [Fact]
    public async Task Events_FromManyThreads_AllArrive()
    {
        using LiveView view = Started(trials: 400);

        await Task.WhenAll(Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
        {
            for (int i = thread * 100; i < (thread + 1) * 100; i++)
            {
                view.OnTrialStarted(Studies.Running(i));
                view.OnTrialFinished(Studies.Completed(i, i), Studies.Progress(i));
                _time.Advance(TimeSpan.FromMilliseconds(50));
            }
        })));
        view.OnEnded(Studies.Progress(400), StopReason.TrialsDone);

        Assert.Contains("400/400, all trials done", LastPicture(), StringComparison.Ordinal);
    }

    private LiveView Started(int trials = 5, int workers = 1)
    {
        var view = new LiveView(_console, _time);
        view.OnStarted(Studies.Info(trials, workers));
        return view;
    }

    /// <summary>What was painted last: from the last header on, or the last line.</summary>
    private string LastPicture()
    {
        string output = _console.Output;
        int header = output.LastIndexOf("trial  ", StringComparison.Ordinal);
        return header < 0 ? output[(output.TrimEnd().LastIndexOf('\n') + 1)..] : output[header..];
    }
}
