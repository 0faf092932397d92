using System.Diagnostics;
using System.Globalization;

namespace HpoAttributes.Benchmarks;

/// <summary>Runs studies of problems with one trial at a time, without a store: the state machine of a study asks the searcher as it does in a real one.</summary>
internal static class SearchRunner
{
    // Problems stand for trainings that take minutes: searchers that look at the time are told so.
    private static readonly TimeSpan TrialTime = TimeSpan.FromMinutes(5);

    private static readonly Goal[] Minimize = [Goal.Minimize];

    /// <summary>Runs each of the problems with the seeds 0, 1, …, several at once.</summary>
    public static SearchRun[] RunAll(Contender contender, IReadOnlyList<Problem> problems, int seeds, int trials)
    {
        var runs = new SearchRun[problems.Count * seeds];
        Parallel.For(
            0,
            runs.Length,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            i => runs[i] = Run(contender, problems[i / seeds], i % seeds, trials));
        return runs;
    }

    /// <summary>Runs one problem once.</summary>
    public static SearchRun Run(Contender contender, Problem problem, int seed, int trials)
    {
        ConfigSpace space = problem.Space.ConfigSpace;
        ISearcher searcher = contender.Factory.Create(new(space, Minimize, seed, Workers: 1, trials, Initial: []));
        var study = new StudyState(new(space, Minimize), new BasicScheduler(searcher));
        var improvements = new List<Improvement>();
        long started = Stopwatch.GetTimestamp();
        study.Open(seed, trials, workers: 1, DateTimeOffset.UnixEpoch, []);
        while (RunTrial(study, problem) is { } trial)
        {
            if (study.Incumbent == trial && trial.IsFeasible)
            {
                improvements.Add(new(trial.Number + 1, trial.Values!.Value[0]));
            }
        }

        return new(contender.Name, problem.Name, seed, trials, Stopwatch.GetElapsedTime(started).TotalSeconds, improvements);
    }

    /// <summary>The next trial, finished; null where the study has ended.</summary>
    private static Trial? RunTrial(StudyState study, Problem problem)
    {
        // Nothing listens to the changes, and no time passes.
        List<StudyChange> changes = [];
        DateTimeOffset now = DateTimeOffset.UnixEpoch;
        var token = new LeaseToken(0, (ulong)study.History.Count);
        if (study.Acquire(worker: 0, token, now, changes).Trial is not { } trial)
        {
            return null;
        }

        Evaluation evaluation = problem.Evaluate([.. trial.Point]);
        foreach ((int index, double value) in evaluation.Constraints.Index())
        {
            study.Constrain(trial.Number, token, string.Create(CultureInfo.InvariantCulture, $"g{index + 1}"), value, now, changes);
        }

        study.Finish(trial.Number, token, TrialOutcome.Completed(evaluation.Value, TrialTime), now, changes);
        return study.History[trial.Number];
    }
}
