using CsCheck;

namespace HpoAttributes.Tests.Studies;

/// <summary>Holds the state machine against <see cref="StudyModel"/> under any events in any order, most of which fit and many of which do not.</summary>
public class StudyModelTests
{
    private static readonly double[] Point = [0.25, 0.5, 0.75];

    // Few numbers, so that tokens and trials often meet.
    private static readonly Gen<int> Trial = Gen.Int[-1, 4];
    private static readonly Gen<LeaseToken> Token = Gen.Int[0, 5].Select(request => StudyFixture.Token(request));

    private static readonly Gen<StudyEvent> Event = Gen.Frequency(
        (2, Gen.Int[0, 5].Select(trials => (StudyEvent)new StudyEvent.Started(default, 7, trials, 1))),
        (1, Gen.Const<StudyEvent>(new StudyEvent.StopRequested(default, StopReason.Cancelled))),
        (8, Gen.Select(Trial, Gen.Int[1, 3], Token).Select(drawn => (StudyEvent)new StudyEvent.Leased(default, drawn.Item1, drawn.Item2, drawn.Item3, 0, Point, null))),
        (6, Gen.Select(Trial, Token, Gen.Int[0, 6]).Select(drawn => (StudyEvent)new StudyEvent.Reported(default, drawn.Item1, drawn.Item2, drawn.Item3, 0.5))),
        (4, Gen.Select(Trial, Token, Gen.Bool).Select(drawn => (StudyEvent)new StudyEvent.Paused(default, drawn.Item1, drawn.Item2, TimeSpan.FromSeconds(1)) { Continues = drawn.Item3 })),
        (2, Gen.Select(Trial, Token, Gen.Enum<TrialResumption>()).Select(drawn => (StudyEvent)new StudyEvent.Resumed(default, drawn.Item1, drawn.Item2, drawn.Item3))),
        (4, Gen.Select(Trial, Token, Gen.Enum<TrialState>()).Select(drawn => (StudyEvent)new StudyEvent.Finished(default, drawn.Item1, drawn.Item2, new(drawn.Item3, TimeSpan.FromSeconds(1), 0.5)))),
        (2, Gen.Select(Trial, Token).Select(drawn => (StudyEvent)new StudyEvent.Retried(default, drawn.Item1, drawn.Item2, TrialOutcome.Failed("because", TimeSpan.Zero)))),
        (2, Gen.Select(Trial, Token).Select(drawn => (StudyEvent)new StudyEvent.LeaseLost(default, drawn.Item1, drawn.Item2))),
        (1, Gen.Select(Trial, Token).Select(drawn => (StudyEvent)new StudyEvent.StopDecided(default, drawn.Item1, drawn.Item2))),
        (1, Gen.Select(Trial, Token).Select(drawn => (StudyEvent)new StudyEvent.Constrained(default, drawn.Item1, drawn.Item2, "memory", 1))),
        (1, Gen.Select(Trial, Token).Select(drawn => (StudyEvent)new StudyEvent.Logged(default, drawn.Item1, drawn.Item2, "text"))),
        (1, Gen.Select(Trial, Token).Select(drawn => (StudyEvent)new StudyEvent.MetricReported(default, drawn.Item1, drawn.Item2, "loss", 1))),
        (2, Trial.Select(trial => (StudyEvent)new StudyEvent.Requeued(default, trial))));

    [Fact]
    public void Apply_OfAnyEvents_TakesThoseThatFitAndIsUnchangedByTheOthers()
    {
        int taken = 0;
        int refused = 0;
        Gen.Select(Event, Gen.Int[0, 3]).Array[0, 60].Sample(
            script =>
            {
                StudyState study = NewState();
                var model = new StudyModel();
                DateTimeOffset now = StudyFixture.Start;
                foreach ((StudyEvent drawn, int luck) in script)
                {
                    now = now.AddSeconds(1);
                    StudyEvent studyEvent = (luck > 0 ? Aim(drawn, model) : drawn) with { At = now };
                    string before = Facts(study, now);
                    if (model.Take(studyEvent))
                    {
                        study.Apply(studyEvent);
                        Compare(model, study);
                        Interlocked.Increment(ref taken);
                    }
                    else
                    {
                        Assert.Throws<InvalidOperationException>(() => study.Apply(studyEvent));
                        Assert.Equal(before, Facts(study, now));
                        Interlocked.Increment(ref refused);
                    }
                }
            },
            iter: 4000);
        Assert.True(taken > 20_000 && refused > 20_000, $"{taken} events were taken and {refused} refused: too few to tell anything");
    }

    /// <summary>Makes an event that would seldom fit into one of a trial that runs, or a lease of one that may be leased.</summary>
    private static StudyEvent Aim(StudyEvent drawn, StudyModel model)
    {
        int[] running = Those(model, trial => trial.State == TrialState.Running);
        (int Number, LeaseToken Token, int Reached) Running(int drawn)
        {
            int number = running[(drawn + 1) % running.Length];
            return (number, model.Trials[number].Token!.Value, model.Trials[number].Reached);
        }

        return drawn switch
        {
            StudyEvent.Leased leased => Lease(leased, model),
            StudyEvent.Reported reported when running.Length > 0 && Running(reported.Trial) is var (trial, token, reached)
                => reported with { Trial = trial, Token = token, Resource = reached + reported.Resource },
            StudyEvent.Paused paused when running.Length > 0 && Running(paused.Trial) is var (trial, token, _) => paused with { Trial = trial, Token = token },
            StudyEvent.Resumed resumed when running.Length > 0 && Running(resumed.Trial) is var (trial, token, _) => resumed with { Trial = trial, Token = token },
            StudyEvent.Finished finished when running.Length > 0 && Running(finished.Trial) is var (trial, token, _) => finished with { Trial = trial, Token = token },
            StudyEvent.Retried retried when running.Length > 0 && Running(retried.Trial) is var (trial, token, _) => retried with { Trial = trial, Token = token },
            StudyEvent.StopDecided stopped when running.Length > 0 && Running(stopped.Trial) is var (trial, token, _) => stopped with { Trial = trial, Token = token },
            StudyEvent.Constrained constrained when running.Length > 0 && Running(constrained.Trial) is var (trial, token, _) => constrained with { Trial = trial, Token = token },
            StudyEvent.LeaseLost lost when running.Length > 0 && Running(lost.Trial) is var (trial, token, _) => lost with { Trial = trial, Token = token },
            _ => drawn,
        };
    }

    private static StudyEvent.Leased Lease(StudyEvent.Leased drawn, StudyModel model)
    {
        int[] free = [.. Those(model, trial => trial.State is TrialState.Waiting or TrialState.Paused), model.Trials.Count];
        int number = free[(drawn.Trial + 1) % free.Length];
        return drawn with { Trial = number, Attempt = 1 + (number < model.Trials.Count ? model.Trials[number].Attempt : 0) };
    }

    private static int[] Those(StudyModel model, Func<StudyModel.ModelTrial, bool> condition)
        => [.. model.Trials.Index().Where(entry => condition(entry.Item)).Select(entry => entry.Index)];

    private static StudyState NewState()
        => new(new(ConfigSpace.Of<SampleConfig>(), [Goal.Minimize]), new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>())));

    private static void Compare(StudyModel model, StudyState study)
    {
        Assert.Equal(model.Trials.Select(trial => (trial.State, trial.Attempt, trial.Reached)), study.History.Select(trial => (trial.State, trial.Attempt, trial.Reached)));
        Assert.Equal(model.Trials.Count(trial => trial.State == TrialState.Running), study.RunningCount);
        Assert.All(study.Running, lease => Assert.Equal(model.Trials[lease.Value].Token, lease.Key));
        Assert.Equal(model.Trials.Count(trial => trial.State == TrialState.Paused), study.PausedCount);
        Assert.Equal(model.Trials.Count(trial => trial.State >= TrialState.Completed), study.History.FinishedCount);
        Assert.Equal((model.Failed, model.Spent), (study.FailedCount, study.SpentResource));
    }

    private static string Facts(StudyState study, DateTimeOffset now) => string.Join(
        '\n',
        [
            $"{study.Runs} {study.Seed} {study.TrialBudget} {study.FailedCount} {study.PausedCount} {study.SpentResource} {study.FailuresInARow} {study.StopRequest} {study.Incumbent?.Number} {study.ElapsedAt(now)}",
            .. study.Running.OrderBy(lease => lease.Value).Select(lease => $"{lease.Key} {lease.Value}"),
            .. study.History.Select(trial => $"{trial} {string.Join(',', trial.Measurements)} {string.Join(',', trial.Resumptions)} {string.Join(',', trial.Metrics)} {string.Join(',', trial.Pauses)} {string.Join(',', trial.Constraints)} {trial.IsStopping}"),
        ]);
}
