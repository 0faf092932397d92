using System.Text.Json;

namespace HpoAttributes.Tests.Searchers;

public class SearcherFactoryTests
{
    public static TheoryData<SearcherFactory, SearcherFactory?> Choices => new()
    {
        { HpoAttributes.Searchers.Auto(), null },
        { HpoAttributes.Searchers.Random(), null },
        { HpoAttributes.Searchers.QuasiRandom(), null },
        { HpoAttributes.Searchers.Grid(), HpoAttributes.Searchers.Grid(6) },
        { HpoAttributes.Searchers.Local(), HpoAttributes.Searchers.Local(6) },
        { HpoAttributes.Searchers.Local(7, 0.25), HpoAttributes.Searchers.Local(7, 0.5) },
        { HpoAttributes.Searchers.Evolution(), HpoAttributes.Searchers.Evolution(20) },
        { HpoAttributes.Searchers.Evolution(20, 5, EvolutionMethod.Nsga3), HpoAttributes.Searchers.Evolution(20, 5, EvolutionMethod.Nsga2) },
        { HpoAttributes.Searchers.CmaEs(), HpoAttributes.Searchers.CmaEs(warmStart: 20) },
        { HpoAttributes.Searchers.CmaEs(CmaEsRestarts.Ipop, 250, 12, 0.25), HpoAttributes.Searchers.CmaEs(CmaEsRestarts.None, 250, 12, 0.25) },
    };

    [Theory]
    [MemberData(nameof(Choices), DisableDiscoveryEnumeration = true)]
    public void Factory_OfASearcher_IsAValueWithJson(SearcherFactory choice, SearcherFactory? other)
    {
        Assert.Equal(choice, HpoAttributes.Searchers.FromJson(Json(choice.WriteJson)));
        Assert.NotEqual(choice, other);
    }

    [Fact]
    public void Factory_OfAScheduler_IsAValueWithJson()
    {
        Assert.Equal(HpoAttributes.Schedulers.Basic(), HpoAttributes.Schedulers.FromJson(Json(HpoAttributes.Schedulers.Basic().WriteJson)));
        Assert.Equal(HpoAttributes.Schedulers.Auto(), HpoAttributes.Schedulers.FromJson(Json(HpoAttributes.Schedulers.Auto().WriteJson)));
    }

    [Theory]
    [InlineData("""{"searcher":"tarot"}""", "$.searcher: 'tarot' is not one of auto, random, grid, quasiRandom, local, tpe, gaussianProcess, evolution, cmaEs")]
    [InlineData("""{"name":"random"}""", "$.searcher: a name is expected")]
    [InlineData("[]", "$.searcher: a name is expected")]
    [InlineData("""{"searcher":"grid"}""", "$.resolution: an integer is expected")]
    [InlineData("""{"searcher":"grid","resolution":0}""", "$: the resolution must be at least 1, but is 0 (Parameter 'resolution')")]
    [InlineData("""{"searcher":"evolution","populationSize":1,"tournamentSize":2,"method":"aging"}""", "$: a population smaller than two cannot evolve: the size must be at least 2, but is 1 (Parameter 'populationSize')")]
    [InlineData("""{"searcher":"evolution","populationSize":9,"tournamentSize":2,"method":"Aging"}""", "$.method: one of byGoals, aging, nsga2, nsga3 is expected")]
    [InlineData("""{"searcher":"cmaEs","restarts":"Bipop","warmStart":0,"population":0,"step":0.1}""", "$.restarts: one of none, ipop, bipop is expected")]
    [InlineData("""{"searcher":"cmaEs","restarts":"2","warmStart":0,"population":0,"step":0.1}""", "$.restarts: one of none, ipop, bipop is expected")]
    [InlineData("""{"searcher":"local","numInitRandom":1,"probabilityLocal":1.5}""", "$: the probability of a local change must be from 0 to 1, but is 1.5 (Parameter 'probabilityLocal')")]
    public void FromJson_OfSomethingElse_SaysWhatIsKnown(string json, string message)
    {
        using var document = JsonDocument.Parse(json);
        Assert.Equal(message, Assert.Throws<JsonException>(() => HpoAttributes.Searchers.FromJson(document.RootElement)).Message);
    }

    private static JsonElement Json(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            write(json);
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return document.RootElement.Clone();
    }
}
