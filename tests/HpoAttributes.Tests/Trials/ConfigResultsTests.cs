namespace HpoAttributes.Tests.Trials;

public class ConfigResultsTests
{
    private static readonly SampleConfig Config = new();

    [Theory]
    [InlineData(new[] { 4, 5 })]
    [InlineData(new[] { 5, 4 })]
    public void Incumbent_OfAConfigThatWasProposedTwice_HasTheLowestNumberWhicheverEndsFirst(int[] order)
    {
        ConfigResults results = Create(Goal.Minimize);
        foreach (int trial in order)
        {
            results.Add(Ended(trial, TrialOutcome.Completed(trial, default)));
        }

        Assert.Equal((4, 4.5, 2), (results.Incumbent!.Number, results.Incumbent.Values!.Value[0], results.Incumbent.MeanOf));
    }

    [Fact]
    public void Incumbent_WhoseFirstTrialIsInterruptedLast_HasItsNumber()
    {
        ConfigResults results = Create(Goal.Minimize);
        results.Add(Ended(5, TrialOutcome.Completed(5, default)));
        Assert.Equal(5, results.Incumbent!.Number);
        results.Add(Ended(4, TrialOutcome.Interrupted(default)));
        Assert.Equal((4, 5.0, 1), (results.Incumbent.Number, results.Incumbent.Values!.Value[0], results.Incumbent.MeanOf));
    }

    [Fact]
    public void Front_OfConfigsThatEndOutOfOrder_IsByNumber()
    {
        ConfigResults results = Create(Goal.Minimize, Goal.Minimize);
        results.Add(Ended(5, TrialOutcome.Completed(new(1, 3), default)));
        results.Add(Ended(3, TrialOutcome.Completed(new(3, 1), default), new SampleConfig(Size: 40)));
        results.Add(Ended(2, TrialOutcome.Completed(new(1, 3), default)));
        Assert.Equal([2, 3], results.Front().Select(trial => trial.Number));
    }

    private static ConfigResults Create(params Goal[] goals) => new(ConfigSpace.Of<SampleConfig>(), new(1, 1, 1), goals);

    private static Trial Ended(int number, TrialOutcome outcome, SampleConfig? config = null)
    {
        config ??= Config;
        return new(number, ConfigSpace.Of<SampleConfig>().Encode(config), config) { State = outcome.State, Outcome = outcome };
    }
}
