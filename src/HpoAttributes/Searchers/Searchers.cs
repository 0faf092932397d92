using System.Text.Json;

namespace HpoAttributes;

/// <summary>The searchers to choose from, for <c>TuningOptions.Searcher</c>.</summary>
public static class Searchers
{
    /// <summary>Every searcher's name in JSON, and how its settings are read.</summary>
    private static readonly (string Name, Func<JsonElement, SearcherFactory> Read)[] Known =
    [
        (AutoSearcherFactory.Key, _ => Auto()),
        (GaussianProcessSearcherFactory.Key, _ => GaussianProcess()),
        (RandomSearcherFactory.Key, _ => Random()),
    ];

    /// <summary>The library's choice, the default: at present <see cref="RandomSearcher"/>.</summary>
    public static SearcherFactory Auto() => new AutoSearcherFactory();

    /// <summary>A <see cref="GaussianProcessSearcher"/>.</summary>
    public static SearcherFactory GaussianProcess() => new GaussianProcessSearcherFactory();

    /// <summary>A <see cref="RandomSearcher"/>.</summary>
    public static SearcherFactory Random() => new RandomSearcherFactory();

    /// <summary>Reads a choice that <see cref="SearcherFactory.WriteJson"/> wrote.</summary>
    /// <param name="json">The JSON object.</param>
    /// <exception cref="JsonException">It names no searcher of this library, or a setting is missing or wrong.</exception>
    public static SearcherFactory FromJson(JsonElement json)
    {
        string name = FactoryJson.NameIn(json, "searcher");
        return Array.Find(Known, known => known.Name == name) is { Read: { } read }
            ? read(json)
            : throw new JsonException($"$.searcher: '{name}' is not one of {string.Join(", ", Known.Select(known => known.Name))}");
    }
}
