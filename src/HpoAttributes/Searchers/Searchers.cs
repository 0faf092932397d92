using System.Text.Json;

namespace HpoAttributes;

/// <summary>The searchers to choose from, for <c>TuningOptions.Searcher</c>.</summary>
public static class Searchers
{
    /// <summary>The default: an <see cref="AutoSearcher"/>, which chooses among the others.</summary>
    public static SearcherFactory Auto() => new AutoSearcherFactory();

    /// <summary>An <see cref="EvolutionSearcher"/>.</summary>
    /// <param name="populationSize">How many trials may be parents: at least 2, default 50.</param>
    /// <param name="tournamentSize">How many of them are drawn for each parent: at least 1; null leaves it to the method.</param>
    /// <param name="method">Which trials are kept; by default the number of goals decides.</param>
    /// <exception cref="ArgumentException">A size is out of range.</exception>
    public static SearcherFactory Evolution(
        int populationSize = EvolutionSettings.PopulationSize,
        int? tournamentSize = null,
        EvolutionMethod method = EvolutionMethod.ByGoals)
        => new EvolutionSearcherFactory(populationSize, tournamentSize, method);

    /// <summary>A <see cref="GaussianProcessSearcher"/>.</summary>
    public static SearcherFactory GaussianProcess() => new GaussianProcessSearcherFactory();

    /// <summary>A <see cref="RandomSearcher"/>.</summary>
    public static SearcherFactory Random() => new RandomSearcherFactory();

    /// <summary>A <see cref="GridSearcher"/>.</summary>
    /// <param name="resolution">How many values each continuous hyperparameter has, at least 1; 5 by default.</param>
    /// <exception cref="ArgumentException"><paramref name="resolution"/> is below 1.</exception>
    public static SearcherFactory Grid(int resolution = GridResolutions.Default) => new GridSearcherFactory(resolution);

    /// <summary>A <see cref="QuasiRandomSearcher"/>.</summary>
    public static SearcherFactory QuasiRandom() => new QuasiRandomSearcherFactory();

    /// <summary>A <see cref="LocalSearcher"/>, for objectives with one goal.</summary>
    /// <param name="numInitRandom">How many random configs come after the initial ones, at least 1; 5 by default.</param>
    /// <param name="probabilityLocal">The probability of a local change after that, from 0 to 1; 0.8 by default.</param>
    /// <exception cref="ArgumentException">A number is out of range.</exception>
    public static SearcherFactory Local(int numInitRandom = LocalSettings.NumInitRandom, double probabilityLocal = LocalSettings.ProbabilityLocal)
        => new LocalSearcherFactory(numInitRandom, probabilityLocal);

    /// <summary>A <see cref="TpeSearcher"/>.</summary>
    /// <param name="startup">How many trials must have completed before the estimators are used: at least 1.</param>
    /// <param name="candidates">How many draws are compared for each suggestion: at least 1.</param>
    public static SearcherFactory Tpe(int startup = 10, int candidates = 24) => new TpeSearcherFactory(startup, candidates);

    /// <summary>A <see cref="CmaEsSearcher"/>, for objectives with one goal.</summary>
    /// <param name="restarts">What happens once the search has converged.</param>
    /// <param name="warmStart">How many of the first results, of whichever searcher, the distribution is computed from: at least 0, for a start of its own.</param>
    /// <param name="population">The number of results in a generation: at least 2, or 0 for 4 + ⌊3 ln d⌋ with d hyperparameters.</param>
    /// <param name="step">The first standard deviation of every coordinate in [0, 1]: above 0, at most 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of range.</exception>
    public static SearcherFactory CmaEs(CmaEsRestarts restarts = CmaEsRestarts.Bipop, int warmStart = 0, int population = 0, double step = CmaEsSettings.DefaultStep)
        => new CmaEsSearcherFactory(new(restarts, warmStart, population, step));

    /// <summary>Reads a choice that <see cref="SearcherFactory.WriteJson"/> wrote.</summary>
    /// <param name="json">The JSON object.</param>
    /// <exception cref="JsonException">It names no searcher of this library, or a setting is missing or wrong.</exception>
    public static SearcherFactory FromJson(JsonElement json) => SearcherReaders.Read(json);
}
