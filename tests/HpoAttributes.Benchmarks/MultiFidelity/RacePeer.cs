namespace HpoAttributes.Benchmarks;

/// <summary>A line of the peers' results.</summary>
/// <param name="M">The method.</param>
/// <param name="P">The task.</param>
/// <param name="Seed">The seed.</param>
/// <param name="N">Counts.</param>
/// <param name="T">CPU seconds.</param>
/// <param name="Imp">Pairs of a time and the smallest error so far.</param>
internal sealed record RacePeer(string M, string P, int Seed, RacePeerCounts N, double T, double[][] Imp)
{
    /// <summary>Every run of every peer.</summary>
    public static IEnumerable<RaceRun> ReadAll() => DataFiles.ReadLines<RacePeer>("multifidelity/peers.jsonl").Select(run => run.ToRun());

    private RaceRun ToRun() => new(M, P, Seed, N.Trials, N.Epochs, T, [.. Imp.Select(pair => new RaceStep(pair[0], 0, pair[1]))]);
}
