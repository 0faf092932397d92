using HpoAttributes.Tests.Searchers.Conformance;

namespace HpoAttributes.Tests.Searchers;

public class GridSearcherTests
{
    private static readonly ConfigSpace Space = ConfigSpace.Of<SampleConfig>();

    [Fact]
    public void Suggest_ToTheEnd_TriesValuesAtEqualDistancesOnTheScale()
    {
        SampleConfig[] configs = Configs(new GridSearcher(Space, resolution: 3));
        Assert.Equal(3 * 224 * 2, configs.Length);
        Assert.Equal([0.01, 0.1, 1], configs.Select(config => Math.Round(config.Rate, 12)).Distinct());
        Assert.Equal(Enumerable.Range(32, 224), configs.Select(config => config.Size).Distinct());
    }

    [Fact]
    public void Suggest_ByDefault_TriesFiveValues()
        => Assert.Equal(5, Configs(new GridSearcher(Space)).Select(config => config.Rate).Distinct().Count());

    [Fact]
    public void Suggest_WithAResolutionOfItsOwn_FollowsIt()
        => Assert.Equal([0.1], Configs(new GridSearcher(Space, 3, new Dictionary<string, int> { ["rate"] = 1 })).Select(config => Math.Round(config.Rate, 12)).Distinct());

    [Fact]
    public void Suggest_WithAnInitialConfigOfTheGrid_TriesItOnce()
    {
        var initial = new SampleConfig(0.01, 33, Activation.Tanh);
        SampleConfig[] configs = Configs(new GridSearcher(Space, 2, initial: [initial]));
        Assert.Equal(2 * 224 * 2, configs.Length);
        Assert.Equal(initial, configs[0]);
        Assert.Single(configs, initial);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void Searcher_WithAResolutionBelowOne_IsRefused(int resolution)
    {
        string message = $"the resolution must be at least 1, but is {resolution} (Parameter 'resolution')";
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => new GridSearcher(Space, resolution)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => HpoAttributes.Searchers.Grid(resolution)).Message);
    }

    [Theory]
    [InlineData("rate", 0, "the resolution of 'rate' must be at least 1, but is 0")]
    [InlineData("size", 3, "a resolution is given for 'size', but the continuous hyperparameters are: rate")]
    [InlineData("speed", 3, "a resolution is given for 'speed', but the continuous hyperparameters are: rate")]
    public void Searcher_WithAWrongResolutionOfItsOwn_SaysWhatIsWrong(string name, int resolution, string message)
    {
        ArgumentException exception = Assert.Throws<ArgumentException>(() => new GridSearcher(Space, 2, new Dictionary<string, int> { [name] = resolution }));
        Assert.StartsWith(message, exception.Message, StringComparison.Ordinal);
    }

    private static SampleConfig[] Configs(GridSearcher searcher)
        => [.. new SimulatedStudy(Space).Run(searcher, 10_000).Select(suggestion => (SampleConfig)(suggestion.Config ?? Space.Decode(suggestion.Point)))];
}
