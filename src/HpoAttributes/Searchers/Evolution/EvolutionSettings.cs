namespace HpoAttributes;

/// <summary>The defaults and ranges of what <see cref="EvolutionSearcher"/> is given.</summary>
internal static class EvolutionSettings
{
    public const int PopulationSize = 50;

    // A quarter of the population (Real et al. 2019, section 3.2: 25 of 100), against two (Deb et al. 2002, section III.C).
    private const int AgingShare = 4;
    private const int EliteTournament = 2;

    public static int CheckedPopulation(int populationSize) => populationSize >= 2
        ? populationSize
        : throw new ArgumentException($"a population smaller than two cannot evolve: the size must be at least 2, but is {populationSize}", nameof(populationSize));

    public static int? CheckedTournament(int? tournamentSize, int populationSize)
        => tournamentSize is null || (tournamentSize >= 1 && tournamentSize <= populationSize)
            ? tournamentSize
            : throw new ArgumentException($"the size of a tournament must be from 1 to that of the population, {populationSize}, but is {tournamentSize}", nameof(tournamentSize));

    /// <summary>The size of a tournament, where it was left to the method.</summary>
    public static int Tournament(int? tournamentSize, EvolutionMethod method, int populationSize)
        => CheckedTournament(tournamentSize, populationSize) ?? (method == EvolutionMethod.Aging ? Math.Max(populationSize / AgingShare, EliteTournament) : EliteTournament);

    /// <summary>The method itself, where it was left to the number of goals.</summary>
    public static EvolutionMethod Checked(EvolutionMethod method, int goals) => method switch
    {
        EvolutionMethod.ByGoals => goals == 1 ? EvolutionMethod.Aging : goals <= 3 ? EvolutionMethod.Nsga2 : EvolutionMethod.Nsga3,
        EvolutionMethod.Aging when goals > 1 => throw new ArgumentException($"regularised evolution follows one goal, but the objective has {goals}: choose another method", nameof(method)),
        EvolutionMethod.Nsga3 when goals < 2 => throw new ArgumentException("NSGA-III needs at least two goals, but the objective has 1: choose another method", nameof(method)),
        _ => Known(method),
    };

    public static EvolutionMethod Known(EvolutionMethod method)
        => Enum.IsDefined(method) ? method : throw new ArgumentException($"there is no method {(int)method}: choose one of {string.Join(", ", Enum.GetNames<EvolutionMethod>())}", nameof(method));
}
