namespace HpoAttributes.Processes.Tests;

/// <summary>Ctrl-C, and the end of the process that tunes. Linux only: they send signals.</summary>
public sealed class EndTests
{
    [Theory]
    [InlineData("told")]
    [InlineData("waits")]
    public void CtrlC_EndsTrialsThatReportOrLookAtTheirToken(string mode)
    {
        SkipUnlessLinux();
        using var program = new HostProgram(isOwnExecutable: false, "study=bowl", $"mode={mode}", "workers=2");
        int[] workers = program.WaitForNotes("running", 2);
        Signals.CtrlC([program.Id, .. workers]);
        HostResult result = program.Result();
        Assert.Equal((0, "stopped Cancelled"), (result.ExitCode, result.Stopped));
        Assert.Equal(2, result.Trials.Length);
        Assert.All(result.Trials, line => Assert.Contains(" Interrupted ", line, StringComparison.Ordinal));
        AssertGone(workers);
    }

    [Fact]
    public void CtrlC_ASecondTime_KillsWhatHeedsNothing()
    {
        SkipUnlessLinux();
        using var program = new HostProgram(isOwnExecutable: false, "study=bowl", "mode=deaf", "workers=2");
        int[] workers = program.WaitForNotes("running", 2);
        Signals.CtrlC([program.Id, .. workers]);
        program.WaitForNotes("cancelled", 2);
        Assert.All(workers, worker => Assert.True(Signals.IsAlive(worker)));
        Signals.CtrlC([program.Id, .. workers]);
        HostResult result = program.Result();
        Assert.Equal("stopped Cancelled", result.Stopped);
        Assert.Equal(2, result.Trials.Length);
        Assert.All(result.Trials, line => Assert.Contains(" Interrupted ", line, StringComparison.Ordinal));
        AssertGone(workers);
    }

    [Fact]
    public void CtrlC_KillsWorkersThatHaveNotComeToTune()
    {
        SkipUnlessLinux();
        using var program = new HostProgram(isOwnExecutable: false, "study=never-comes");
        int[] workers = program.WaitForNotes("starting", 1);
        Signals.CtrlC(program.Id);
        HostResult result = program.Result();
        Assert.Equal((0, "stopped Cancelled"), (result.ExitCode, result.Stopped));
        Assert.Empty(result.Trials);
        AssertGone(workers);
    }

    [Fact]
    public void Workers_OfAProcessThatIsKilled_EndWithIt()
    {
        SkipUnlessLinux();
        using var program = new HostProgram(isOwnExecutable: false, "study=bowl", "mode=deaf", "workers=2");
        int[] workers = program.WaitForNotes("running", 2);
        Assert.All(workers, worker => Assert.True(Signals.IsAlive(worker)));
        program.Kill();
        AssertGone(workers);
    }

    private static void SkipUnlessLinux() => Assert.SkipUnless(OperatingSystem.IsLinux(), "it sends signals");

    private static void AssertGone(int[] workers) => Array.ForEach(workers, worker => Wait.Until(() => !Signals.IsAlive(worker), $"the end of process {worker}"));
}
