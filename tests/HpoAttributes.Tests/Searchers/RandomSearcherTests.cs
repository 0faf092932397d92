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
        Assert.Same(initial[0], searcher.Suggest(0, NoHistory).Config);
        Assert.Same(initial[1], searcher.Suggest(1, NoHistory).Config);
        Assert.Null(searcher.Suggest(2, NoHistory).Config);
    }

    [Fact]
    public void Suggest_SameSeedAndTrial_GivesTheSamePointInAnyOrder()
    {
        var first = new RandomSearcher(Space, seed: 7);
        var second = new RandomSearcher(Space, seed: 7);
        second.Suggest(9, NoHistory);
        Assert.Equal(first.Suggest(3, NoHistory).Point, second.Suggest(3, NoHistory).Point);
        Assert.NotEqual(first.Suggest(3, NoHistory).Point, new RandomSearcher(Space, seed: 8).Suggest(3, NoHistory).Point);
    }

    [Fact]
    public void Searcher_WithAnInitialConfigOutside_NamesTheHyperparameter()
    {
        ArgumentException exception = Assert.Throws<ArgumentException>("initial", () => new RandomSearcher(Space, initial: [new SampleConfig(), new SampleConfig(Rate: 3)]));
        Assert.Contains("the initial config for trial 1 does not fit: rate is 3, but a number from 0.01 to 1 (log scale) is needed", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Factories_AreValuesWithJson()
    {
        Assert.Equal(HpoAttributes.Searchers.Random(), HpoAttributes.Searchers.FromJson(Json(HpoAttributes.Searchers.Random().WriteJson)));
        Assert.Equal(HpoAttributes.Searchers.Auto(), HpoAttributes.Searchers.FromJson(Json(HpoAttributes.Searchers.Auto().WriteJson)));
        Assert.Equal(HpoAttributes.Schedulers.Basic(), HpoAttributes.Schedulers.FromJson(Json(HpoAttributes.Schedulers.Basic().WriteJson)));
        Assert.Equal(HpoAttributes.Schedulers.Auto(), HpoAttributes.Schedulers.FromJson(Json(HpoAttributes.Schedulers.Auto().WriteJson)));
        Assert.NotEqual(HpoAttributes.Searchers.Random(), HpoAttributes.Searchers.Auto());
    }

    [Theory]
    [InlineData("""{"searcher":"tarot"}""", "$.searcher: 'tarot' is not one of auto, gaussian-process, random")]
    [InlineData("""{"name":"random"}""", "$.searcher: a name is expected")]
    [InlineData("[]", "$.searcher: a name is expected")]
    public void FromJson_OfSomethingElse_SaysWhatIsKnown(string json, string message)
    {
        using var document = System.Text.Json.JsonDocument.Parse(json);
        Assert.Equal(message, Assert.Throws<System.Text.Json.JsonException>(() => HpoAttributes.Searchers.FromJson(document.RootElement)).Message);
    }

    private static System.Text.Json.JsonElement Json(Action<System.Text.Json.Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new System.Text.Json.Utf8JsonWriter(stream))
        {
            write(json);
        }

        using var document = System.Text.Json.JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }
}
