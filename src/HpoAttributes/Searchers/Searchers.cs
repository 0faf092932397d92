using System.Text.Json;

namespace HpoAttributes;

/// <summary>The searchers to choose from, for <c>TuningOptions.Searcher</c>.</summary>
public static class Searchers
{
    private static readonly SearcherFactory AutoFactory = new AutoFactoryRecord();
    private static readonly SearcherFactory RandomFactory = new RandomFactoryRecord();

    /// <summary>The library's choice, the default: at present <see cref="RandomSearcher"/>.</summary>
    public static SearcherFactory Auto() => AutoFactory;

    /// <summary>A <see cref="RandomSearcher"/>.</summary>
    public static SearcherFactory Random() => RandomFactory;

    /// <summary>Reads a choice that <see cref="SearcherFactory.WriteJson"/> wrote.</summary>
    /// <param name="json">The JSON object.</param>
    /// <exception cref="JsonException">It names no searcher of this library.</exception>
    public static SearcherFactory FromJson(JsonElement json) => FactoryJson.NameIn(json, "searcher") switch
    {
        "auto" => AutoFactory,
        "random" => RandomFactory,
        var name => throw new JsonException($"$.searcher: '{name}' is not one of auto, random"),
    };

    private sealed record AutoFactoryRecord : SearcherFactory
    {
        public override string Name => "auto";

        public override ISearcher Create(SearcherContext context) => RandomFactory.Create(context);
    }

    private sealed record RandomFactoryRecord : SearcherFactory
    {
        public override string Name => "random";

        public override ISearcher Create(SearcherContext context)
        {
            ArgumentNullException.ThrowIfNull(context);
            return new RandomSearcher(context.Space, context.Seed, context.Initial);
        }
    }
}
