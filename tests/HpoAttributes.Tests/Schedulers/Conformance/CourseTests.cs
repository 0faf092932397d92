namespace HpoAttributes.Tests.Schedulers.Conformance;

/// <summary>What single schedulers promise, held against their events in studies of any course.</summary>
public class CourseTests
{
    private const int Trials = 40;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void SuccessiveHalving_OfAnyCourse_PromotesTheBestOfEachRound(int workers)
    {
        // Rungs 1, 3, 9: of nine trials three go on, then one; of the last four ⌈4·3/9⌉ = 2, then one.
        for (int seed = 0; seed < 60; seed++)
        {
            RandomStudy study = Run("successive halving", seed, workers);
            foreach (int[] round in Enumerable.Range(0, Trials).Chunk(9))
            {
                for (int rung = 0; rung < 2; rung++)
                {
                    int quota = round.Length == 9 ? 3 - (2 * rung) : 2 - rung;
                    (double Value, bool GoesOn)[] waited = [.. round.SelectMany(trial => Waits(study, trial).Skip(rung).Take(1))];
                    Assert.Equal(Math.Min(quota, waited.Length), waited.Count(wait => wait.GoesOn));
                    double worst = waited.Where(wait => wait.GoesOn).Select(wait => wait.Value).DefaultIfEmpty(double.NegativeInfinity).Max();
                    Assert.All(waited, wait => Assert.True(wait.GoesOn || wait.Value >= worst));
                }
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Population_OfAnyCourse_ForksWhatTrains(int workers)
    {
        int forks = 0;
        for (int seed = 0; seed < 60; seed++)
        {
            RandomStudy study = Run("population", seed, workers);
            StudyState state = study.NewState();
            foreach (StudyEvent studyEvent in study.Events)
            {
                if (studyEvent is StudyEvent.Leased { ForkOf: { } origin })
                {
                    forks++;
                    Trial trial = state.History[origin];
                    Assert.Contains(trial.State, new[] { TrialState.Running, TrialState.Paused, TrialState.Waiting });
                    Assert.InRange(trial.Reached, 3, 8);
                    Assert.True((trial.Checkpoint?.Resource ?? 0) < SchedulerCase.Resource.Max);
                }

                state.Apply(studyEvent);
            }
        }

        Assert.True(forks > 200, $"only {forks} forks");
    }

    [Theory]
    [InlineData("asha stopping")]
    [InlineData("median stopping")]
    [InlineData("wilcoxon of hyperband")]
    [InlineData("plateau of successive halving")]
    [InlineData("threshold of asha")]
    [InlineData("mo-asha stopping")]
    public void Trials_OfAnyCourse_AreStoppedByTheRulesThatStop(string name)
        => Assert.Contains(Enumerable.Range(0, 20), seed => Run(name, seed, 2).Events.Any(studyEvent => studyEvent is StudyEvent.StopDecided));

    private static RandomStudy Run(string name, int seed, int workers)
    {
        SchedulerCase scheduler = SchedulerCase.All.Single(scheduler => scheduler.Name == name);
        var study = new RandomStudy(scheduler, () => new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed), 3000 + seed, workers, Trials);
        study.Run();
        return study;
    }

    /// <summary>With what a trial was put aside each time, as a value that is minimised, and whether it was resumed.</summary>
    private static List<(double Value, bool GoesOn)> Waits(RandomStudy study, int trial)
    {
        var waits = new List<(double Value, bool GoesOn)>();
        double value = 0;
        bool isFeasible = true;
        bool isPaused = false;
        foreach (StudyEvent studyEvent in study.Events)
        {
            switch (studyEvent)
            {
                case StudyEvent.Constrained constrained when constrained.Trial == trial:
                    isFeasible = constrained.Value <= 0;
                    break;
                case StudyEvent.Reported reported when reported.Trial == trial:
                    value = !isFeasible ? double.PositiveInfinity : study.State.Rules.Goals[0] == Goal.Minimize ? reported.Values[0] : -reported.Values[0];
                    break;
                case StudyEvent.Paused paused when paused.Trial == trial:
                    waits.Add((value, false));
                    isPaused = true;
                    break;
                case StudyEvent.Leased leased when leased.Trial == trial && isPaused:
                    waits[^1] = (waits[^1].Value, true);
                    isPaused = false;
                    break;
            }
        }

        return waits;
    }
}
