using Xunit;

namespace HpoAttributes.Tests;

public class InstanceHostTests
{
    [Fact]
    public void Tune_HostThatAFactoryMakes_KeepsItsTensorsAfterTheFirstTrial()
    {
        TuningOptions options = new() { Trials = 2, Seed = 1, Progress = ProgressView.None };
        TuningResult<OffsetHostConfig> result = OffsetHost.Tune(() => new OffsetHost(), options: options, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(2, result.Records.Count);
        Assert.All(result.Records, record => Assert.Null(record.FailureReason));
        Assert.All(result.Records, record => Assert.Equal(3 + (3 * record.Config.X), record.Value, 1e-5));
    }
}
