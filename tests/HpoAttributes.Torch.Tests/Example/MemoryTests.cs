using FashionMnistExample;
using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

public class MemoryTests(SyntheticData synthetic) : IClassFixture<SyntheticData>
{
    [Fact]
    public void TwentyTrials_NeedNoMoreMemoryThanTwo()
    {
        var environment = new TorchTrialEnvironment();
        synthetic.Data.On(torch.CPU);
        long[] resident = OwnThread.Run(() => Enumerable.Range(0, 20).Select(number => ResidentAfter(environment, number)).ToArray());
        Assert.True(resident[19] <= 1.2 * resident[1], $"after each trial: {string.Join(", ", resident.Select(bytes => bytes >> 20))} MiB");
    }

    private long ResidentAfter(TorchTrialEnvironment environment, int number)
    {
        var trial = new FakeTrial(1, number);
        using (environment.OnTrialStarting(trial))
        {
            LeNet.ValidationError(synthetic.Data, torch.CPU, trial, 0.1, 64, maxEpochs: 1);
        }

        return Environment.WorkingSet;
    }
}
