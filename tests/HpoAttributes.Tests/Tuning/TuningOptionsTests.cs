namespace HpoAttributes.Tests.Tuning;

public class TuningOptionsTests
{
    [Fact]
    public void Options_OfNull_AreRefusedByName()
    {
        Assert.Throws<ArgumentNullException>("Searcher", () => new TuningOptions { Searcher = null! });
        Assert.Throws<ArgumentNullException>("Scheduler", () => new TuningOptions { Scheduler = null! });
        Assert.Throws<ArgumentNullException>("InitialConfigs", () => new TuningOptions { InitialConfigs = null! });
        Assert.Throws<ArgumentNullException>("Observers", () => new TuningOptions { Observers = null! });
    }

    [Fact]
    public void Options_OutsideAnEnum_AreRefusedWithTheChoices()
    {
        ArgumentOutOfRangeException duplicates = Assert.Throws<ArgumentOutOfRangeException>("Duplicates", () => new TuningOptions { Duplicates = (DuplicatePolicy)7 });
        Assert.StartsWith("there is no such choice: take one of Skip, Reuse, Repeat", duplicates.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("Progress", () => new TuningOptions { Progress = (ProgressView)99 });
    }

    [Fact]
    public void InitialConfigs_WithANull_AreRefusedWithItsTrial()
    {
        TuningOptions options = Silent.Options(3) with { InitialConfigs = [new SampleConfig(), null!] };
        ArgumentNullException thrown = Assert.Throws<ArgumentNullException>(() => Tuner.Run(new SampleObjective(_ => 1), options, null, TestContext.Current.CancellationToken));
        Assert.StartsWith("the initial config for trial 1 is null", thrown.Message, StringComparison.Ordinal);
    }
}
