using System.Text.Json;

namespace HpoAttributes;

/// <summary>Reads choices of searchers. Apart from <see cref="Searchers"/>, so that a trimmed program keeps only the searchers that it names.</summary>
internal static class SearcherReaders
{
    /// <summary>Every searcher's name in JSON, and how its settings are read.</summary>
    private static readonly (string Name, Func<JsonElement, SearcherFactory> Read)[] Known =
    [
        (AutoSearcherFactory.Key, _ => Searchers.Auto()),
        (RandomSearcherFactory.Key, _ => Searchers.Random()),
        (GridSearcherFactory.Key, GridSearcherFactory.FromJson),
        (QuasiRandomSearcherFactory.Key, _ => Searchers.QuasiRandom()),
        (LocalSearcherFactory.Key, LocalSearcherFactory.FromJson),
        (TpeSearcherFactory.Key, TpeSearcherFactory.FromJson),
        (GaussianProcessSearcherFactory.Key, _ => Searchers.GaussianProcess()),
        (EvolutionSearcherFactory.Key, EvolutionSearcherFactory.FromJson),
        (CmaEsSearcherFactory.Key, CmaEsSearcherFactory.FromJson),
    ];

    public static SearcherFactory Read(JsonElement json)
    {
        string name = FactoryJson.NameIn(json, "searcher");
        return Array.Find(Known, known => known.Name == name) is { Read: { } read }
            ? Read(read, json)
            : throw new JsonException($"$.searcher: '{name}' is not one of {string.Join(", ", Known.Select(known => known.Name))}");
    }

    private static SearcherFactory Read(Func<JsonElement, SearcherFactory> read, JsonElement json)
    {
        try
        {
            return read(json);
        }
        catch (ArgumentException exception)
        {
            throw new JsonException($"$: {exception.Message}", exception);
        }
    }
}
