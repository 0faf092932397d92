using System.Globalization;
using System.Text.RegularExpressions;

namespace HpoAttributes.Processes.Tests;

/// <summary>Processes that die while they run trials.</summary>
public sealed partial class CrashTests
{
    [Fact]
    public void Objective_ThatExits_FailsAfterTwoAttemptsAndTheStudyGoesOn()
    {
        HostResult result = HostProgram.Run("study=bowl", "mode=exits");
        Assert.Equal((0, "stopped TrialsDone", 4), (result.ExitCode, result.Stopped, result.Trials.Length));
        Assert.Matches(@"^trial 2 Failed .* attempts=2 .* its process ended with code 3$", result.Trials[2]);
        Assert.All([0, 1, 3], trial => Assert.Contains(" Completed ", result.Trials[trial], StringComparison.Ordinal));
    }

    [Fact]
    public void Objective_ThatExits_IsTriedAsOftenAsRetriesSay()
        => Assert.Matches("^trial 2 Failed .* attempts=4 ", HostProgram.Run("study=bowl", "mode=exits", "retries=3").Trials[2]);

    [Fact]
    public void Objective_ThatFailsFast_NamesTheSignal()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are those of Linux");
        HostResult result = HostProgram.Run("study=bowl", "mode=failfast");
        Assert.EndsWith("its process ended with code 134 (SIGABRT)", result.Trials[2], StringComparison.Ordinal);
        Assert.Contains("the driver is gone", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Objective_ThatIsKilledEachTime_SaysWhoKills()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "signals are those of Linux");
        Assert.EndsWith(
            "its process ended with code 137 (SIGKILL: killed from outside, as a system does that is short of memory)",
            HostProgram.Run("study=bowl", "mode=killed").Trials[2],
            StringComparison.Ordinal);
    }

    [Fact]
    public void Objective_ThatIsKilledOnce_HasItsValueInTheEnd()
    {
        string[] plain = HostProgram.Run("study=bowl").Trials;
        string[] killed = HostProgram.Run("study=bowl", "mode=killed-once").Trials;
        Assert.Equal(plain[2].Replace("attempts=1 resumptions=", "attempts=2 resumptions=Restarted", StringComparison.Ordinal), killed[2]);
        Assert.Equal([plain[0], plain[1], plain[3]], [killed[0], killed[1], killed[3]]);
    }

    [Fact]
    public void Objective_ThatHadSaved_GoesOnFromItsCheckpoint()
    {
        HostResult result = HostProgram.Run("study=bowl", "mode=saves");
        Assert.Matches("^trial 2 Completed .* reached=5 attempts=2 resumptions=FromCheckpoint ", result.Trials[2]);
        Assert.Contains("loaded-3", result.Notes);
    }

    [Fact]
    public void Objective_ThatThrows_FailsInItsProcessAsInAThread()
        => Assert.EndsWith("InvalidOperationException: as the mode says", HostProgram.Run("study=bowl", "mode=throws").Trials[2], StringComparison.Ordinal);

    [Fact]
    public void Objective_ThatHeedsNothing_IsKilledWhenItsTimeIsOver()
    {
        HostResult result = HostProgram.Run("study=bowl", "mode=hangs", "limit=5");
        Assert.Matches("^trial 2 Failed .* attempts=1 .* took longer than 00:00:05, the limit of TrialTimeLimit, and did not end when it was told: its process was killed$", result.Trials[2]);
        Assert.Contains(" Completed ", result.Trials[3], StringComparison.Ordinal);
    }

    [Fact]
    public void Workers_KilledAtRandom_LoseNoTrialAndCountNoneTwice()
    {
        HostResult result = HostProgram.Run("study=killed", "workers=2", "trials=300");
        Match counts = Counts().Match(result.Output);
        Assert.True(counts.Success, result.Output + result.Errors);
        Assert.Equal(("300", "0"), (counts.Groups["ended"].Value, counts.Groups["twice"].Value));
        Assert.InRange(int.Parse(counts.Groups["killed"].Value, CultureInfo.InvariantCulture), 3, 40);
        Assert.Equal(Enumerable.Range(0, 300), result.Trials.Select(line => int.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture)));
        Assert.All(result.Trials, line => Assert.Matches(@" Completed |its process ended with code", line));
    }

    [GeneratedRegex(@"^killed (?<killed>\d+) ended (?<ended>\d+) twice (?<twice>\d+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Counts();
}
