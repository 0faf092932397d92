using System.Collections.Concurrent;

namespace HpoAttributes.Tests.Schedulers.PopulationBased;

public class ForkedTrialsTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(0)]
    public async Task Forks_OfARealStudy_LoadWhatTheirOriginSaved(int parked)
    {
        var loads = new ConcurrentQueue<(int Trial, int Loaded, int State)>();
        var resource = new ResourceRange(1, 8);
        var objective = new SampleObjective((config, trial) => Train(config, trial, loads)) { Info = new("Sample", Goal.Minimize) { Resource = resource, IsReporting = true } };
        var scheduler = new PopulationBasedScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed: 7), interval: 2, population: 3, resource: resource, seed: 7);
        var tuner = new Tuner<SampleConfig>(scheduler, objective, Silent.Options(12) with { Workers = 2, MaxPausedTrials = parked });
        TuningResult<SampleConfig> result = await tuner.RunAsync(TestContext.Current.CancellationToken);

        // A trial's first call loads something only where it is a fork; what is loaded is what was saved at that resource, by whomever.
        Assert.Equal(12, result.Records.Count);
        Assert.Contains(loads.GroupBy(load => load.Trial), calls => calls.First().Loaded > 0);
        Assert.All(loads, load => Assert.Equal(load.Loaded, load.State));
    }

    private static ObjectiveValues Train(SampleConfig config, ITrialContext trial, ConcurrentQueue<(int Trial, int Loaded, int State)> loads)
    {
        int state = 0;
        trial.TryLoad(stream => state = stream.ReadByte());
        loads.Enqueue((trial.Number, trial.LoadedResource, state));
        for (int epoch = trial.LoadedResource + 1; epoch <= trial.Resource; epoch++)
        {
            trial.Save(epoch, stream => stream.WriteByte((byte)epoch));
            if (trial.Report(epoch, SampleObjective.Error(config)) != TrialDecision.Continue)
            {
                break;
            }
        }

        return SampleObjective.Error(config);
    }
}
