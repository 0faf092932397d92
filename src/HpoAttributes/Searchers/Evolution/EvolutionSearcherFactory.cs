using System.Text.Json;

namespace HpoAttributes;

/// <summary>The choice of <see cref="EvolutionSearcher"/>.</summary>
/// <param name="PopulationSize">How many trials may be parents.</param>
/// <param name="TournamentSize">How many of them are drawn for each parent; null to leave it to the method.</param>
/// <param name="Method">Which trials are kept.</param>
internal sealed record EvolutionSearcherFactory(int PopulationSize, int? TournamentSize, EvolutionMethod Method) : SearcherFactory
{
    public const string Key = "evolution";

    public int PopulationSize { get; } = EvolutionSettings.CheckedPopulation(PopulationSize);

    public int? TournamentSize { get; } = EvolutionSettings.CheckedTournament(TournamentSize, PopulationSize);

    public EvolutionMethod Method { get; } = EvolutionSettings.Known(Method);

    public override string Name => Key;

    public static EvolutionSearcherFactory FromJson(JsonElement json) => new(
        FactoryJson.Int32In(json, "populationSize"),
        json.TryGetProperty("tournamentSize", out _) ? FactoryJson.Int32In(json, "tournamentSize") : null,
        FactoryJson.EnumIn<EvolutionMethod>(json, "method"));

    public override ISearcher Create(SearcherContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new EvolutionSearcher(context.Space, context.Goals, PopulationSize, TournamentSize, Method, context.Seed, context.Initial, context.Duplicates);
    }

    protected override void WriteSettings(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteNumber("populationSize", PopulationSize);
        if (TournamentSize is { } tournamentSize)
        {
            json.WriteNumber("tournamentSize", tournamentSize);
        }

        json.WriteString("method", FactoryJson.NameOf(Method));
    }
}
