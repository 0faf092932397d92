using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="LocalSearcher"/>.</summary>
/// <param name="NumInitRandom">How many random configs come after the initial ones.</param>
/// <param name="ProbabilityLocal">The probability of a local change after that.</param>
internal sealed record LocalSearcherFactory(int NumInitRandom, double ProbabilityLocal) : SearcherFactory
{
    public const string Key = "local";

    public int NumInitRandom { get; } = LocalSettings.Checked(NumInitRandom);

    public double ProbabilityLocal { get; } = LocalSettings.Checked(ProbabilityLocal);

    public override string Name => Key;

    public static LocalSearcherFactory FromJson(JsonElement json)
        => new(FactoryJson.Int32In(json, "numInitRandom"), FactoryJson.DoubleIn(json, "probabilityLocal"));

    public override ISearcher Create(SearcherContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Goals.Count == 1
            ? new LocalSearcher(context.Space, context.Goals[0], NumInitRandom, ProbabilityLocal, context.Seed, context.Initial, context.Duplicates)
            : throw new ArgumentException($"local search follows one goal, but the objective has {context.Goals.Count}: choose another searcher", nameof(context));
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("numInitRandom", NumInitRandom);
        json.WriteNumber("probabilityLocal", ProbabilityLocal);
    }
}
