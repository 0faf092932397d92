using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="CmaEsSearcher"/>.</summary>
/// <param name="Settings">What it is told.</param>
internal sealed record CmaEsSearcherFactory(CmaEsSettings Settings) : SearcherFactory
{
    public const string Key = "cmaEs";

    public override string Name => Key;

    public static CmaEsSearcherFactory FromJson(JsonElement json) => new(new CmaEsSettings(
        FactoryJson.EnumIn<CmaEsRestarts>(json, "restarts"),
        FactoryJson.Int32In(json, "warmStart"),
        FactoryJson.Int32In(json, "population"),
        FactoryJson.DoubleIn(json, "step")));

    public override ISearcher Create(SearcherContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Goals.Count == 1
            ? new CmaEsSearcher(context.Space, context.Goals[0], context.Seed, context.Initial, Settings.Restarts, Settings.WarmStart, Settings.Population, Settings.Step, context.Duplicates)
            : throw new ArgumentException($"CMA-ES follows one goal, but the objective has {context.Goals.Count}: choose another searcher", nameof(context));
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteString("restarts", FactoryJson.NameOf(Settings.Restarts));
        json.WriteNumber("warmStart", Settings.WarmStart);
        json.WriteNumber("population", Settings.Population);
        json.WriteNumber("step", Settings.Step);
    }
}
