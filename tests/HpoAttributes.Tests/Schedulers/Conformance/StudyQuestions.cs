namespace HpoAttributes.Tests.Schedulers.Conformance;

/// <summary>Asks a scheduler, along a recording that it is replayed, what the recorded one was asked, and compares the answers bit for bit.</summary>
internal sealed class StudyQuestions(RandomStudy study, IScheduler scheduler, StudyState state)
{
    public void AskAll()
    {
        for (int index = 0; index < study.Events.Count; index++)
        {
            StudyEvent studyEvent = study.Events[index];
            if (studyEvent is StudyEvent.Leased leased)
            {
                AskForWork(leased);
            }

            state.Apply(studyEvent);
            if (studyEvent is StudyEvent.Reported reported && reported.Resource < SchedulerCase.Resource.Max)
            {
                TrialDecision decision = scheduler.Decide(state.History[reported.Trial], state.History);
                Assert.Equal(decision, scheduler.Decide(state.History[reported.Trial], state.History));
                Assert.Equal(DecisionAfter(index, reported.Trial), decision);
            }
        }
    }

    private void AskForWork(StudyEvent.Leased leased)
    {
        TrialHistory history = state.History;
        if (leased.Trial < history.Count && history[leased.Trial].State == TrialState.Waiting)
        {
            return;
        }

        int? resumed = scheduler.Promote(history, history.Count < state.TrialBudget);
        Assert.Equal(resumed, scheduler.Promote(history, history.Count < state.TrialBudget));
        Assert.Equal(leased.Trial, resumed ?? history.Count);
        if (resumed is null)
        {
            Suggestion suggestion = scheduler.Suggest(history.Count, history)!.Value;
            Assert.Equal(leased.Point, suggestion.Point);
            Assert.Equal(leased.ForkOf, suggestion.ForkOf);
            Assert.Equal(suggestion.Point, scheduler.Suggest(history.Count, history)!.Value.Point);
        }
    }

    /// <summary>What was decided on a report shows in what comes next, but for the end of the run.</summary>
    private TrialDecision DecisionAfter(int index, int trial)
    {
        StudyEvent? next = study.Events.Skip(index + 1).FirstOrDefault(studyEvent => studyEvent is not StudyEvent.StopRequested);
        return next switch
        {
            StudyEvent.StopDecided stopped when stopped.Trial == trial => TrialDecision.Stop,
            StudyEvent.Paused paused when paused.Trial == trial => paused.Continues ? TrialDecision.Continue : TrialDecision.Pause,
            StudyEvent.Finished { Outcome.State: TrialState.Stopped } finished when finished.Trial == trial => TrialDecision.Stop,
            _ => TrialDecision.Continue,
        };
    }
}
