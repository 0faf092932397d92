using FashionMnistExample;
using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

/// <summary>The studies of the example in which trials are put aside.</summary>
public class HalvingTests(SyntheticData synthetic) : IClassFixture<SyntheticData>
{
    private static readonly TuningOptions Quiet = new() { Trials = 4, Seed = 5, Progress = ProgressView.None, Searcher = Searchers.Random() };

    [Fact]
    public void SuccessiveHalving_OfLeNet_StartsWithTheBooksConfigAndGoesOnWithTheBest()
    {
        TuningResult<LeNetByEpochConfig> result = Tune(Quiet with { Scheduler = HpoAttributes.Schedulers.SuccessiveHalving(eta: 2) });
        Assert.Equal(new LeNetByEpochConfig(0.1, 128), result.Records[0].Config);
        Assert.Equal([2, 2, 4, 10], result.Records.Select(record => record.Resource).Order());
        Assert.Equal(10, result.Incumbent.Resource);
    }

    [Theory]
    [InlineData(64)]
    [InlineData(0)]
    public void ATrialThatWasPutAside_GoesOnAndEndsLikeOneThatWasNot(int maxPausedTrials)
    {
        TuningResult<LeNetByEpochConfig> result = Tune(Quiet with { Scheduler = HpoAttributes.Schedulers.SuccessiveHalving(eta: 2), MaxPausedTrials = maxPausedTrials });
        TrialRecord<LeNetByEpochConfig> best = result.Records[result.Incumbent.Trial];
        Assert.Equal([2, 4, 8], best.Trial.Pauses.Select(pause => pause.Resource));
        Assert.DoesNotContain(TrialResumption.Restarted, best.Trial.Resumptions);
        double[] alone = OwnThread.Run(() =>
        {
            var trial = new FakeTrial(TrialSeed.Of(Quiet.Seed, best.Number));
            using IDisposable? scope = new TorchTrialEnvironment().OnTrialStarting(trial);
            return LeNet.ValidationErrors(synthetic.Data, torch.CPU, trial, best.Config.LearningRate, best.Config.BatchSize, maxEpochs: 10).ToArray();
        });
        Assert.Equal(alone, best.Measurements.Select(measurement => measurement.Values[0]));
    }

    [Fact]
    public void Asha_OfLeNet_StopsAtItsRungs()
        => Assert.All(Tune(Quiet with { Scheduler = HpoAttributes.Schedulers.Asha(eta: 2) }).Records, record => Assert.Contains(record.Resource, (int[])[2, 4, 8, 10]));

    [Fact]
    public void Hyperband_OfThePerceptron_StartsWithTheBooksConfig()
    {
        TuningResult<DropoutMlpByEpochConfig> result = DropoutMlp.TuneByEpoch(
            synthetic.Data, [torch.CPU], options: Quiet with { Trials = 3, Scheduler = HpoAttributes.Schedulers.Hyperband() }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(new DropoutMlpByEpochConfig(256, 256, 0.5, 0.5, 0.1, 256), result.Records[0].Config);
        Assert.Equal(27, result.Incumbent.Resource);
        Assert.Equal(2, result.Records.Count(record => record.Resource == 1));
    }

    private TuningResult<LeNetByEpochConfig> Tune(TuningOptions options)
        => LeNet.TuneByEpoch(synthetic.Data, [torch.CPU, torch.CPU], options: options, cancellationToken: TestContext.Current.CancellationToken);
}
