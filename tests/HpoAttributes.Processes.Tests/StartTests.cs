namespace HpoAttributes.Processes.Tests;

/// <summary>Processes that do not come to the study's Tune.</summary>
public sealed class StartTests
{
    [Fact]
    public void Worker_ThatComesToAnotherObjective_FailsTheStudyAndSaysWhatToDo()
        => Assert.Contains(
            "a worker process came to Tune of Stray, but the study is of Bowl: a worker runs Main up to the first Tune, so let an argument of the program choose which objective it tunes",
            HostProgram.Run("study=stray").Error,
            StringComparison.Ordinal);

    [Fact]
    public void Worker_ThatComesToAnotherStudyOfTheObjective_FailsTheStudy()
        => Assert.Contains(
            "a worker process came to Tune of Bowl with seed 99, but the study is that with seed 7",
            HostProgram.Run("study=another-seed").Error,
            StringComparison.Ordinal);

    [Fact]
    public void Worker_ThatEndsWithoutTune_FailsTheStudy()
        => Assert.StartsWith(
            "error StudyFailedException: the study cannot go on: a worker process ended without coming to Tune of Bowl: it runs Main with the same arguments",
            HostProgram.Run("study=ends").Error,
            StringComparison.Ordinal);

    [Fact]
    public void Worker_ThatCannotStart_FailsTheStudyWithItsLastLines()
    {
        HostResult result = HostProgram.Run("study=breaks");
        Assert.EndsWith("3 processes of worker 0 ended, one after the other, before they came to Tune of Bowl, the last with code 4. It wrote: no such device", result.Error, StringComparison.Ordinal);
        Assert.Equal(3, result.Errors.Split("[worker 0] no such device").Length - 1);
    }

    [Fact]
    public void Worker_WhoseEnvironmentThrows_FailsTheStudyWithItsWords()
        => Assert.EndsWith("worker process 0 cannot work: InvalidOperationException: there is no such device", HostProgram.Run("study=by-hand", "mode=no-device").Error, StringComparison.Ordinal);
}
