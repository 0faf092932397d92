namespace HpoAttributes.Processes.Tests;

/// <summary>Trials that are parked in a pool of threads, and that another pool may have resumed.</summary>
public sealed class ParkedTests
{
    [Fact]
    public async Task ParkedTrial_ThatAnotherPoolHasResumed_IsNotContinuedFromWhereItStood()
    {
        var link = new ScriptedLink(TrialOf(0, attempt: 1), TrialOf(0, attempt: 3));
        link.Answers.Enqueue(ReportReply.Pause);
        await RunAsync(link, _ => { });
        Assert.Equal([TrialResumption.Restarted], link.Resumptions);
        Assert.Equal([1, 1, 2, 3, 4, 5, 6, 7, 8, 9], link.Reports);
        Assert.Equal(TrialState.Completed, Assert.Single(link.Outcomes).State);
    }

    [Fact]
    public async Task ParkedTrial_ThatNobodyElseHasResumed_Continues()
    {
        var link = new ScriptedLink(TrialOf(0, attempt: 1), TrialOf(0, attempt: 2));
        link.Answers.Enqueue(ReportReply.Pause);
        await RunAsync(link, _ => { });
        Assert.Equal([TrialResumption.Continued], link.Resumptions);
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 8, 9], link.Reports);
    }

    [Fact]
    public async Task ParkedTrial_ThatIsEvicted_ReturnsAndIsRunAnew()
    {
        var link = new ScriptedLink(TrialOf(0, attempt: 1), TrialOf(1, attempt: 1), TrialOf(0, attempt: 2));
        link.Answers.Enqueue(ReportReply.Pause);
        await RunAsync(link, pool => link.OnAcquired = trial =>
        {
            if (trial.Number == 1)
            {
                pool.Evict(0);
            }
        });
        Assert.Equal([TrialResumption.Restarted], link.Resumptions);
        Assert.Equal(2, link.Outcomes.Count);
    }

    private static Trial TrialOf(int number, int attempt)
        => new(number, [0.5], new ProcessHost.CurveConfig()) { State = TrialState.Running, Attempt = attempt, Worker = 0, Granted = 9 };

    private static async Task RunAsync(ScriptedLink link, Action<ThreadWorkerPool<ProcessHost.CurveConfig>> prepare)
    {
        var settings = new TrialSettings(7, TimeProvider.System, Timeout.InfiniteTimeSpan, new(() => throw new NotSupportedException()));
        Exception? fault = null;
        var pool = new ThreadWorkerPool<ProcessHost.CurveConfig>(link, new ProcessHost.CurveObjective("plain"), null, settings, 4, exception => fault = exception);
        prepare(pool);
        await pool.RunAsync([new WorkerSeat(0, 1)], 1, TestContext.Current.CancellationToken);
        Assert.Null(fault);
    }
}
