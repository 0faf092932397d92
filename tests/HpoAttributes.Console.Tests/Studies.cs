namespace HpoAttributes.Console.Tests;

/// <summary>Facts for views to show.</summary>
internal static class Studies
{
    public static StudyInfo Info(int trials = 5, int workers = 1, string name = "LeNet")
        => new(new ObjectiveInfo(name, Goal.Minimize), Space: null!, trials, workers, Seed: 7);

    public static Trial Running(int number, IConfig? config = null, int worker = 0)
        => new(number, [0.5], config ?? new DrawnConfig()) { State = TrialState.Running, Attempt = 1, Worker = worker };

    public static Trial Completed(int number, ObjectiveValues value, IConfig? config = null)
        => Running(number, config) with { State = TrialState.Completed, Outcome = TrialOutcome.Completed(value, TimeSpan.FromSeconds(12.34)) };

    public static Trial Failed(int number, string reason)
        => Running(number) with { State = TrialState.Failed, Outcome = TrialOutcome.Failed(reason, TimeSpan.FromMilliseconds(20)) };

    public static StudyProgress Progress(int finished, Trial? incumbent = null, int failed = 0, double? remaining = null)
        => new(finished, failed, incumbent, TimeSpan.FromSeconds(65), remaining is { } seconds ? TimeSpan.FromSeconds(seconds) : null);
}
