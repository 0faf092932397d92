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
}
