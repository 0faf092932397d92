using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="TpeSearcher"/>.</summary>
internal sealed record TpeSearcherFactory(int Startup, int Candidates) : SearcherFactory
{
    public const string Key = "tpe";

    public override string Name => Key;

    public static TpeSearcherFactory Read(JsonElement json) => new(FactoryJson.Int32In(json, "startup"), FactoryJson.Int32In(json, "candidates"));

    public override ISearcher Create(SearcherContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new TpeSearcher(context.Space, context.Goals, context.Seed, context.Initial, Startup, Candidates);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteNumber("startup", Startup);
        json.WriteNumber("candidates", Candidates);
    }
}
