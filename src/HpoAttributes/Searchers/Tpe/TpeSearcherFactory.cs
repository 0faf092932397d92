using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="TpeSearcher"/>.</summary>
/// <param name="Startup">How many trials must have completed before the estimators are used.</param>
/// <param name="Candidates">How many draws are compared for each suggestion.</param>
internal sealed record TpeSearcherFactory(int Startup, int Candidates) : SearcherFactory
{
    public const string Key = "tpe";

    public int Startup { get; } = AtLeastOne(Startup, nameof(Startup));

    public int Candidates { get; } = AtLeastOne(Candidates, nameof(Candidates));

    public override string Name => Key;

    public static TpeSearcherFactory FromJson(JsonElement json) => new(FactoryJson.Int32In(json, "startup"), FactoryJson.Int32In(json, "candidates"));

    public override ISearcher Create(SearcherContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new TpeSearcher(context.Space, context.Goals, context.Seed, context.Initial, Startup, Candidates, context.Duplicates);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        json.WriteNumber("startup", Startup);
        json.WriteNumber("candidates", Candidates);
    }

    private static int AtLeastOne(int value, string name)
        => value >= 1 ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be at least 1, but is {value}");
}
