namespace HpoAttributes.Tests.Searchers;

public class RandomSearcherTests
{
    private static readonly ConfigSpace Space = ConfigSpace.Of<SampleConfig>();
    private static readonly TrialHistory NoHistory = new();

    [Fact]
    public void Suggest_FirstTrials_AreTheInitialConfigsAsGiven()
    {
        SampleConfig[] initial = [new(), new(0.5, 64, Activation.Tanh)];
        var searcher = new RandomSearcher(Space, seed: 7, initial);
        Assert.Same(initial[0], searcher.Suggest(0, NoHistory)?.Config);
        Assert.Same(initial[1], searcher.Suggest(1, NoHistory)?.Config);
        Assert.Null(searcher.Suggest(2, NoHistory)!.Value.Config);
    }

    [Fact]
    public void Suggest_SameSeedAndTrial_GivesTheSamePointInAnyOrder()
    {
        var first = new RandomSearcher(Space, seed: 7);
        var second = new RandomSearcher(Space, seed: 7);
        second.Suggest(9, NoHistory);
        Assert.Equal(PointOf(first), PointOf(second));
        Assert.NotEqual(PointOf(first), PointOf(new RandomSearcher(Space, seed: 8)));
    }

    [Fact]
    public void Searcher_WithAnInitialConfigOutside_NamesTheHyperparameter()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("initial", () => new RandomSearcher(Space, initial: [new SampleConfig(), new SampleConfig(Rate: 3)]));
        Assert.Contains("the initial config for trial 1 does not fit: rate is 3, but a number from 0.01 to 1 (log scale) is needed", exception.Message, StringComparison.Ordinal);
    }

    private static double[] PointOf(RandomSearcher searcher) => searcher.Suggest(3, NoHistory)!.Value.Point;
}
