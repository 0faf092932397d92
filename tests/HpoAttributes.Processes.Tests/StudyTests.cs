namespace HpoAttributes.Processes.Tests;

/// <summary>Whole studies whose workers are processes.</summary>
public sealed class StudyTests
{
    [Fact]
    public void Study_InAProcess_HasTheSameRecordsAsInAThread()
    {
        HostResult threads = HostProgram.Run("study=bowl", "trials=12", "isolation=Threads");
        HostResult processes = HostProgram.Run("study=bowl", "trials=12", "isolation=Processes");
        Assert.Equal(12, threads.Trials.Length);
        Assert.Equal(threads.Trials, processes.Trials);
        Assert.Single(processes.ProcessIds.Distinct());
        Assert.NotEqual(threads.ProcessIds.Length, processes.ProcessIds.Distinct().Count());
    }

    [Fact]
    public void Study_OfAProgramWithItsOwnExecutable_StartsThatAgain()
    {
        using var program = new HostProgram(isOwnExecutable: true, "study=bowl", "workers=2");
        HostResult result = program.Result();
        Assert.Equal((0, "stopped TrialsDone"), (result.ExitCode, result.Stopped));
        Assert.All(result.Trials, line => Assert.Contains(" Completed ", line, StringComparison.Ordinal));
        Assert.DoesNotContain(program.Id.ToString(System.Globalization.CultureInfo.InvariantCulture), result.ProcessIds);
    }

    [Fact]
    public void Tuner_ComposedByHand_HasProcessesToo()
    {
        HostResult result = HostProgram.Run("study=by-hand", "workers=2");
        Assert.Equal((0, 4), (result.ExitCode, result.Trials.Length));
        Assert.Contains("[worker 1] worker 1 of 2 starts", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Worker_DoesNotGoOnBehindTuneAndItsLinesAreMarked()
    {
        HostResult result = HostProgram.Run("study=bowl", "workers=2");
        Assert.DoesNotContain(result.Notes, note => note.StartsWith("went-on", StringComparison.Ordinal));
        Assert.DoesNotContain("a worker's own line", result.Output, StringComparison.Ordinal);
        Assert.Contains("[worker 0] a worker's own line", result.Errors, StringComparison.Ordinal);
        Assert.Contains("[worker 1] a worker's own line", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void PerWorkerList_GivesEachProcessItsOwnElement()
    {
        HostResult result = HostProgram.Run("study=fleet", "trials=9");
        Assert.Equal(9, result.Trials.Length);
        Assert.All(result.Trials, line => Assert.Contains(" Completed 0 ", line, StringComparison.Ordinal));
    }

    [Fact]
    public void TrialsPerProcess_OfOne_GivesEachTrialItsOwn()
    {
        HostResult result = HostProgram.Run("study=bowl", "perprocess=1", "trials=3");
        Assert.Equal(3, result.Trials.Length);
        Assert.Equal(3, result.ProcessIds.Distinct().Count());
    }

    [Fact]
    public void PausedTrial_InItsProcess_GoesOnWhereItStood()
    {
        HostResult threads = HostProgram.Run("study=curve", "trials=9", "isolation=Threads");
        HostResult processes = HostProgram.Run("study=curve", "trials=9");
        Assert.Contains(threads.Trials, line => line.Contains("resumptions=Continued", StringComparison.Ordinal));
        Assert.Equal(threads.Trials, processes.Trials);
    }

    [Fact]
    public void PausedTrial_OfAProcessThatHasEnded_StartsAgainAndSaysSo()
    {
        HostResult threads = HostProgram.Run("study=curve", "trials=5", "isolation=Threads");
        HostResult processes = HostProgram.Run("study=curve", "trials=5", "perprocess=1");
        Assert.Equal(threads.Trials, processes.Trials.Select(line => line.Replace("Restarted", "Continued", StringComparison.Ordinal)));
        Assert.Contains(processes.Trials, line => line.Contains("resumptions=Restarted", StringComparison.Ordinal));
        Assert.DoesNotContain(processes.Trials, line => line.Contains("Continued", StringComparison.Ordinal));
    }

    [Fact]
    public void PausedTrial_WithACheckpoint_GoesOnFromItInAnotherProcess()
    {
        HostResult processes = HostProgram.Run("study=curve", "mode=saves", "trials=5", "perprocess=1");
        Assert.Contains(processes.Trials, line => line.Contains("resumptions=FromCheckpoint", StringComparison.Ordinal));
        Assert.DoesNotContain(processes.Trials, line => line.Contains("Continued", StringComparison.Ordinal) || line.Contains("Restarted", StringComparison.Ordinal));
    }
}
