using System.Text.Json;

namespace HpoAttributes;

/// <summary>The searchers to choose from, for <c>TuningOptions.Searcher</c>.</summary>
public static class Searchers
{
    /// <summary>Every searcher's name in JSON, and how its settings are read.</summary>
    private static readonly (string Name, Func<JsonElement, SearcherFactory> Read)[] Known =
    [
        (AutoSearcherFactory.Key, _ => Auto()),
        (RandomSearcherFactory.Key, _ => Random()),
        (TpeSearcherFactory.Key, TpeSearcherFactory.Read),
    ];

    /// <summary>The library's choice, the default: at present <see cref="RandomSearcher"/>.</summary>
    public static SearcherFactory Auto() => new AutoSearcherFactory();

    /// <summary>A <see cref="RandomSearcher"/>.</summary>
    public static SearcherFactory Random() => new RandomSearcherFactory();

    /// <summary>A <see cref="TpeSearcher"/>.</summary>
    /// <param name="startup">How many trials must have completed before the estimators are used: at least 1.</param>
    /// <param name="candidates">How many draws are compared for each suggestion: at least 1.</param>
    public static SearcherFactory Tpe(int startup = 10, int candidates = 24) => new TpeSearcherFactory(startup, candidates);

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
