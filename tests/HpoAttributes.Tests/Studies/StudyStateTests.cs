using CsCheck;

namespace HpoAttributes.Tests.Studies;

public class StudyStateTests
{
    private static DateTimeOffset At(double seconds) => StudyFixture.Start.AddSeconds(seconds);

    [Fact]
    public void Acquire_WithOneTokenTwice_GivesOneTrial()
    {
        var study = new StudyFixture();
        Assert.Same(study.Lease(1), study.Lease(1));
        Assert.Equal(1, study.Lease(2).Number);
        Assert.Equal(2, study.State.RunningCount);
    }

    [Fact]
    public void Finish_Twice_IsRecordedOnce()
    {
        var study = new StudyFixture();
        study.Lease(1);
        Assert.Equal(FinishReply.Recorded, study.Complete(0, 1, 0.5));
        Assert.Equal(FinishReply.AlreadyRecorded, study.Complete(0, 1, 0.4));
        Assert.Equal(FinishReply.LeaseLost, study.Complete(0, 2, 0.3));
        Assert.Equal(0.5, study.State.History[0].Values!.Value[0]);
        Assert.Equal(1, study.State.History.FinishedCount);
    }

    [Fact]
    public void Expire_GivesTheTrialToTheNextWorkerWithWhatItReported()
    {
        var study = new StudyFixture();
        study.Lease(1);
        Assert.Equal(ReportReply.Continue, study.State.Report(0, StudyFixture.Token(1), new(1, 0.9), At(1), study.Changes));
        study.State.Expire(StudyFixture.Token(1), At(2), study.Changes);
        Assert.Equal(TrialState.Waiting, study.State.History[0].State);
        Assert.Equal(ReportReply.LeaseLost, study.State.Report(0, StudyFixture.Token(1), new(2, 0.8), At(3), study.Changes));

        Trial again = study.Lease(2, worker: 1);
        Assert.Equal((0, 2, 1), (again.Number, again.Attempt, again.Worker));
        Assert.Equal([new(1, 0.9)], again.Measurements);
        Assert.Equal(ReportReply.Continue, study.State.Report(0, StudyFixture.Token(2), new(1, 0.7), At(4), study.Changes));
        Assert.Equal(ReportReply.Continue, study.State.Report(0, StudyFixture.Token(2), new(2, 0.8), At(5), study.Changes));
        Assert.Equal([new(1, 0.9), new(2, 0.8)], study.State.History[0].Measurements);
        Assert.Equal(FinishReply.LeaseLost, study.Complete(0, 1, 0.1));
        Assert.Equal(FinishReply.Recorded, study.Complete(0, 2, 0.2));
    }

    [Fact]
    public void Acquire_WhenSeveralWait_GivesTheLowestFirst()
    {
        var study = new StudyFixture();
        for (int request = 0; request < 4; request++)
        {
            study.Lease(request);
        }

        foreach (int lost in new[] { 2, 0, 3 })
        {
            study.State.Expire(StudyFixture.Token(lost), At(1), study.Changes);
        }

        Assert.Equal([0, 2, 3, 4], new[] { 10, 11, 12, 13 }.Select(request => study.Lease(request).Number));
    }

    [Fact]
    public void Acquire_BeyondTheBudget_WaitsForWhatRunsThenIsDone()
    {
        var study = new StudyFixture(trials: 1);
        study.Lease(1);
        Assert.Equal(AcquireStatus.Wait, study.State.Acquire(1, StudyFixture.Token(2), At(0), study.Changes).Status);
        study.Complete(0, 1, 0.5);
        Assert.Equal(AcquireStatus.Done, study.State.Acquire(1, StudyFixture.Token(2), At(0), study.Changes).Status);
        Assert.Null(study.State.StopRequest);
    }

    [Fact]
    public void Acquire_WhenTheSearcherHasNothingLeft_StopsTheStudy()
    {
        var study = new StudyFixture(searcher: new ListSearcher(new SampleConfig()));
        study.Lease(1);
        Assert.Equal(AcquireStatus.Wait, study.State.Acquire(1, StudyFixture.Token(2), At(0), study.Changes).Status);
        study.Complete(0, 1, 0.5);
        Assert.Equal(AcquireStatus.Done, study.State.Acquire(1, StudyFixture.Token(2), At(0), study.Changes).Status);
        Assert.Equal(StopReason.SpaceExhausted, study.State.StopRequest);
    }

    [Fact]
    public void Remarks_HaveEachSentenceOnce()
    {
        var study = new StudyFixture(searcher: new RemarkingSearcher("it was singular", "was singular", "it was singular"));
        study.Lease(1);
        study.Lease(2);
        study.Lease(3);
        Assert.Equal(["trial 0: it was singular", "trial 1: was singular"], study.State.Remarks);
    }

    [Fact]
    public void Report_AfterAStopRequest_AnswersInterrupt()
    {
        var study = new StudyFixture();
        study.Lease(1);
        study.State.RequestStop(StopReason.Cancelled, At(1), study.Changes);
        Assert.Equal(ReportReply.Interrupt, study.State.Report(0, StudyFixture.Token(1), new(1, 0.5), At(2), study.Changes));
        Assert.Equal(AcquireStatus.Done, study.State.Acquire(1, StudyFixture.Token(2), At(2), study.Changes).Status);
    }

    [Fact]
    public void Report_AfterAStopRequest_IsStillDecidedOn()
    {
        // A trial that comes to its rung while the run ends waits there in the next run, and does not go on unseen.
        StudyState state = Halving();
        var changes = new List<StudyChange>();
        state.Open(7, 3, 1, At(0), changes);
        state.Acquire(0, StudyFixture.Token(1), At(0), changes);
        state.RequestStop(StopReason.Cancelled, At(1), changes);
        Assert.Equal(ReportReply.Pause, state.Report(0, StudyFixture.Token(1), new(1, 0.5), At(2), changes));
        Assert.Equal(TrialState.Paused, state.History[0].State);
        Assert.Equal(FinishReply.LeaseLost, state.Finish(0, StudyFixture.Token(1), TrialOutcome.Interrupted(TimeSpan.Zero), At(2), changes));
        state.Open(7, 3, 1, At(3), changes);
        Assert.Equal(1, state.Acquire(0, StudyFixture.Token(2), At(3), changes).Trial!.Number);
    }

    [Fact]
    public void Fork_HasTheCheckpointOfItsOriginAndCountsOnFromIt()
    {
        var searcher = new ForkingSearcher();
        var state = new StudyState(new(searcher.Space, [Goal.Minimize]) { Resource = new(1, 9), IsReporting = true }, new BasicScheduler(searcher));
        var changes = new List<StudyChange>();
        state.Open(7, 3, 1, At(0), changes);
        state.Acquire(0, StudyFixture.Token(0), At(0), changes);
        Assert.Equal(CheckpointReply.Recorded, state.Checkpoint(0, StudyFixture.Token(0), new(4, "0-4"), At(1), changes));
        state.Report(0, StudyFixture.Token(0), new(4, 0.5), At(1), changes);
        Trial fork = state.Acquire(1, StudyFixture.Token(1), At(1), changes).Trial!;
        Assert.Equal((0, 4, 0, new TrialCheckpoint(4, "0-4")), (fork.ForkOf, fork.ForkedAt, fork.Reached, fork.Checkpoint));

        // Nobody deletes what the fork may still have to load.
        Assert.Equal(CheckpointReply.RecordedBesideFormer, state.Checkpoint(0, StudyFixture.Token(0), new(5, "0-5"), At(2), changes));
        Assert.Equal(CheckpointReply.Recorded, state.Checkpoint(0, StudyFixture.Token(0), new(6, "0-6"), At(2), changes));
        Assert.Equal(CheckpointReply.RecordedBesideFormer, state.Checkpoint(1, StudyFixture.Token(1), new(5, "1-5"), At(2), changes));
        Assert.Equal(CheckpointReply.LeaseLost, state.Checkpoint(1, StudyFixture.Token(9), new(5, "1-5"), At(2), changes));
        state.Report(1, StudyFixture.Token(1), new(5, 0.5), At(3), changes);
        Assert.Equal(4 + 1, state.SpentResource);

        // One that starts from nothing all the same has spent it all itself.
        Trial other = state.Acquire(2, StudyFixture.Token(2), At(3), changes).Trial!;
        Assert.Equal((0, 6), (other.ForkOf, other.ForkedAt));
        state.Report(2, StudyFixture.Token(2), new(1, 0.5), At(4), changes);
        state.Report(2, StudyFixture.Token(2), new(2, 0.5), At(4), changes);
        Assert.Equal(4 + 1 + 2, state.SpentResource);
    }

    private static StudyState Halving()
    {
        ConfigSpace space = ConfigSpace.Of<SampleConfig>();
        return new(new(space, [Goal.Minimize]) { Resource = new(1, 3), IsReporting = true }, new SuccessiveHalvingScheduler(new RandomSearcher(space), new(1, 3)));
    }

    [Fact]
    public void Interrupt_RecordsWhatRunsAsInterruptedNotFailed()
    {
        var study = new StudyFixture();
        study.Lease(1);
        study.Lease(2);
        study.State.Interrupt(At(5), study.Changes);
        Assert.All(study.State.History, trial => Assert.Equal((TrialState.Interrupted, TimeSpan.FromSeconds(5)), (trial.State, trial.Runtime)));
        Assert.Equal(0, study.State.FailedCount);
        Assert.Equal(FinishReply.AlreadyRecorded, study.Complete(0, 1, 0.1));
    }

    [Theory]
    [InlineData(new[] { 0.5, 0.5, 0.4 }, 2)]
    [InlineData(new[] { 0.5, 0.5, 0.6 }, 0)]
    public void Incumbent_IsTheFirstOfTheBest(double[] values, int expected)
    {
        var study = new StudyFixture();
        for (int i = 0; i < values.Length; i++)
        {
            study.Lease(i);
            study.Complete(i, i, values[i]);
        }

        Assert.Equal(expected, study.State.Incumbent!.Number);
    }

    [Fact]
    public void Incumbent_IsFeasibleWhereATrialIs()
    {
        var study = new StudyFixture();
        for (int i = 0; i < 3; i++)
        {
            study.Lease(i);
            study.State.Constrain(i, StudyFixture.Token(i), "memory", i - 1, At(0), study.Changes);
            study.Complete(i, i, 3 - i);
        }

        Assert.Equal(1, study.State.Incumbent!.Number);
        Assert.Equal([2], study.State.History.Infeasible.Select(trial => trial.Number));
    }

    [Fact]
    public void Apply_OfAnEventThatDoesNotFit_IsRefusedAndChangesNothing()
    {
        var study = new StudyFixture();
        Trial trial = study.Lease(1);
        StudyEvent[] misfits =
        [
            new StudyEvent.Leased(At(1), 0, 2, StudyFixture.Token(2), 0, trial.Point, null),
            new StudyEvent.Leased(At(1), 5, 1, StudyFixture.Token(2), 0, trial.Point, null),
            new StudyEvent.Leased(At(1), 1, 1, StudyFixture.Token(1), 0, trial.Point, null),
            new StudyEvent.Reported(At(1), 0, StudyFixture.Token(9), 1, 0.5),
            new StudyEvent.Finished(At(1), 3, StudyFixture.Token(1), TrialOutcome.Completed(1, TimeSpan.Zero)),
            new StudyEvent.LeaseLost(At(1), 0, StudyFixture.Token(9)),
            new StudyEvent.Leased(At(1), 1, 2, StudyFixture.Token(2), 0, trial.Point, null),
            new StudyEvent.Leased(At(1), 1, 1, StudyFixture.Token(2), 0, [0.5], null),
            new StudyEvent.Leased(At(1), 1, 1, StudyFixture.Token(2), 0, trial.Point, null) { ForkOf = 1 },
            new StudyEvent.Reported(At(1), 0, StudyFixture.Token(1), 0, 0.5),
            new StudyEvent.Paused(At(1), 0, StudyFixture.Token(1), TimeSpan.Zero),
            new StudyEvent.Resumed(At(1), 0, StudyFixture.Token(1), TrialResumption.Continued),
            new StudyEvent.Finished(At(1), 0, StudyFixture.Token(1), new(TrialState.Paused, TimeSpan.Zero)),
            new StudyEvent.Requeued(At(1), 0),
            new StudyEvent.Requeued(At(1), 7),
        ];
        Assert.All(misfits, misfit => Assert.Throws<InvalidOperationException>(() => study.State.Apply(misfit)));
        Assert.Equal(trial, Assert.Single(study.State.History));
    }

    [Fact]
    public void Open_OfALaterRun_LetsWhatRanWaitAndLeavesOutTheBreak()
    {
        var study = new StudyFixture();
        study.Lease(1);
        study.Lease(2, seconds: 10);
        study.Complete(0, 1, 0.5, seconds: 10);
        study.State.Open(7, 100, 2, At(1000), study.Changes);
        Assert.Equal(TrialState.Waiting, study.State.History[1].State);
        Assert.Equal(1, study.Lease(3, seconds: 1001).Number);
        study.Complete(1, 3, 0.4, seconds: 1005);
        Assert.Equal(TimeSpan.FromSeconds(15), study.State.History[1].FinishedAfter);
    }

    [Fact]
    public void Report_OfALaterRun_SaysWhenItWasWithoutTheBreak()
    {
        var study = new StudyFixture();
        study.Lease(1);
        study.State.Report(0, StudyFixture.Token(1), new(1, 0.9), At(10), study.Changes);
        study.State.Open(7, 100, 1, At(1000), study.Changes);
        study.Lease(2, seconds: 1001);
        study.State.Report(0, StudyFixture.Token(2), new(2, 0.8), At(1004), study.Changes);
        Assert.Equal([TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(14)], study.State.History[0].Measurements.Select(measurement => measurement.After));
    }

    [Fact]
    public void Pauses_OfATrialThatIsTakenAgain_SayWhereItStoodAndUntilWhenWithoutTheBreak()
    {
        var study = new StudyFixture();
        study.Lease(1);
        study.State.Report(0, StudyFixture.Token(1), new(1, 0.9), At(10), study.Changes);
        study.State.Apply(new StudyEvent.Paused(At(11), 0, StudyFixture.Token(1), TimeSpan.Zero) { Continues = true });
        Assert.Empty(study.State.History[0].Pauses);
        study.Lease(2, seconds: 15);
        study.State.Open(7, 100, 1, At(1000), study.Changes);
        study.Lease(3, seconds: 1002);
        Assert.Equal([new(1, TimeSpan.FromSeconds(15), false), new(1, TimeSpan.FromSeconds(17), false)], study.State.History[0].Pauses);
    }

    [Fact]
    public void Report_OfTheMostResource_WhenTheRunEnds_LetsTheTrialComplete()
    {
        StudyState study = OfThreeUnits();
        study.RequestStop(StopReason.Cancelled, At(1), []);
        Assert.Equal(ReportReply.Interrupt, study.Report(0, StudyFixture.Token(1), new(2, 0.5), At(1), []));
        Assert.Equal(ReportReply.Continue, study.Report(0, StudyFixture.Token(1), new(3, 0.4), At(2), []));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void ATrialWithTheMostResource_WhoseWorkerIsLostOrInterrupted_IsComplete(bool isLost)
    {
        StudyState study = OfThreeUnits();
        study.Report(0, StudyFixture.Token(1), new(3, 0.4), At(2), []);
        if (isLost)
        {
            study.Expire(StudyFixture.Token(1), At(3), []);
        }
        else
        {
            study.Interrupt(At(3), []);
        }

        Assert.Equal((TrialState.Completed, 0.4), (study.History[0].State, study.History[0].Values!.Value[0]));
    }

    [Fact]
    public void ATrialThatIsToStop_ThatFailsInstead_IsNotRetried()
    {
        StudyState study = OfThreeUnits();
        study.Report(0, StudyFixture.Token(1), new(1, 0.4), At(2), []);
        study.Apply(new StudyEvent.StopDecided(At(2), 0, StudyFixture.Token(1)));
        study.Finish(0, StudyFixture.Token(1), TrialOutcome.Failed("because", TimeSpan.Zero), At(3), []);
        Assert.Equal(TrialState.Failed, study.History[0].State);
    }

    private static StudyState OfThreeUnits()
    {
        ConfigSpace space = ConfigSpace.Of<SampleConfig>();
        var study = new StudyState(new(space, [Goal.Minimize]) { Resource = new(1, 3), IsReporting = true, Retries = 1 }, new BasicScheduler(new RandomSearcher(space)));
        study.Open(7, 10, 1, At(0), []);
        study.Acquire(0, StudyFixture.Token(1), At(0), []);
        return study;
    }

    [Fact]
    public void Open_WithAnotherSeed_IsRefused()
        => Assert.Throws<ArgumentException>("seed", () => new StudyFixture().State.Open(8, 10, 1, At(0), []));

    [Fact]
    public void Replay_OfAnyHistory_GivesTheSameStateAndTheSameNextTrial()
        => Gen.Int[0, 9].Array[0, 60].Sample(script =>
        {
            var study = new StudyFixture();
            Play(study, script);
            StudyState replay = study.Replay();
            Assert.Equal(study.State.History.Select(Facts), replay.History.Select(Facts));
            Assert.Equal(study.State.History.Finished.Select(Facts), replay.History.Finished.Select(Facts));
            Assert.Equal(study.State.Incumbent?.Number, replay.Incumbent?.Number);
            Assert.Equal(study.State.Running.OrderBy(lease => lease.Value), replay.Running.OrderBy(lease => lease.Value));
            var token = new LeaseToken(9, 9);
            Assert.Equal(study.State.StopRequest, replay.StopRequest);
            study.State.Open(7, 200, 2, At(99), []);
            replay.Open(7, 200, 2, At(99), []);
            Assert.Equal(
                Facts(study.State.Acquire(0, token, At(99), []).Trial!),
                Facts(replay.Acquire(0, token, At(99), []).Trial!));
        }, iter: 500);

    [Fact]
    public void AnyHistory_LosesNoTrialAndEndsEachOnce()
        => Gen.Int[0, 9].Array[0, 80].Sample(script =>
        {
            var study = new StudyFixture();
            Play(study, script);
            Assert.Equal(study.State.History.Select((_, i) => i), study.State.History.Select(trial => trial.Number));
            int finishedEvents = study.Changes.Count(change => change.Event is StudyEvent.Finished) - study.Changes.Count(change => change.Event is StudyEvent.Requeued);
            Assert.Equal(finishedEvents, study.State.History.Count(trial => trial.IsFinished));
            Assert.Equal(study.State.RunningCount, study.State.History.Count(trial => trial.State == TrialState.Running));
        }, iter: 500);

    private static string Facts(Trial trial) => string.Join(
        '|', trial.Number, string.Join(',', trial.Point), trial.Config, trial.State, trial.Attempt, trial.Worker, trial.StartedAt, trial.FinishedAt, trial.FinishedAfter, trial.Outcome, string.Join(',', trial.Measurements), string.Join(',', trial.Constraints));

    /// <summary>Lets random things happen to random leases.</summary>
    private static void Play(StudyFixture study, int[] script)
    {
        int request = 0;
        foreach (int step in script)
        {
            request++;
            (LeaseToken token, int trial) = study.State.Running.OrderBy(lease => lease.Value).Skip(step % 2).FirstOrDefault();
            bool isRunning = study.State.Running.ContainsKey(token);
            switch (step)
            {
                case 2 when isRunning:
                    study.State.Finish(trial, token, TrialOutcome.Completed(Math.Sin(request), TimeSpan.FromSeconds(1)), At(request), study.Changes);
                    break;
                case 3 when isRunning:
                    study.State.Finish(trial, token, TrialOutcome.Failed("because", TimeSpan.FromSeconds(1)), At(request), study.Changes);
                    break;
                case 4 when isRunning:
                    study.State.Expire(token, At(request), study.Changes);
                    break;
                case 5 when isRunning:
                    study.State.Report(trial, token, new(study.State.History[trial].Measurements.Count + 1, 0.5), At(request), study.Changes);
                    break;
                case 6 when isRunning:
                    study.State.Constrain(trial, token, "memory", Math.Cos(request), At(request), study.Changes);
                    break;
                case 7 when request % 7 == 0:
                    study.State.RequestStop(StopReason.Cancelled, At(request), study.Changes);
                    break;
                case 8 when request % 5 == 0:
                    study.State.Interrupt(At(request), study.Changes);
                    break;
                case 9 when request % 3 == 0:
                    study.State.Open(7, 100, 2, At(request), study.Changes);
                    break;
                default:
                    study.State.Acquire(0, StudyFixture.Token(request), At(request), study.Changes);
                    break;
            }
        }
    }

    private sealed class RemarkingSearcher(params string[] remarks) : ISearcher
    {
        public ConfigSpace Space => ConfigSpace.Of<SampleConfig>();

        public Suggestion? Suggest(int trial, TrialHistory history) => new Suggestion([0.5, 0.5, 0.5]) { Remark = remarks[trial] };
    }
}
