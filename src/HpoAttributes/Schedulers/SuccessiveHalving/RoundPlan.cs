namespace HpoAttributes;

/// <summary>A round of synchronous halving before it begins.</summary>
/// <param name="FirstLevel">Its lowest rung, as an index into the scheduler's levels.</param>
/// <param name="Sizes">How many trials each of its rungs takes, lowest first; the first is how many configs it has.</param>
internal sealed record RoundPlan(int FirstLevel, int[] Sizes)
{
    // What rounding leaves of a power of eta must not cost a trial.
    private const double Tolerance = 1e-9;

    /// <summary>The round of successive halving over all levels: prefact·η^(K-k) trials at rung k of 0 to K, rounded down, but at least one.</summary>
    public static RoundPlan Halving(int levels, double eta, double prefact)
        => new(0, [.. Enumerable.Range(0, levels).Select(rung => Floor(prefact * Math.Pow(eta, levels - 1 - rung)))]);

    /// <summary>The whole part of a number of trials, from one up.</summary>
    public static int Floor(double trials) => (int)Math.Clamp(Math.Floor(trials * (1 + Tolerance)), 1, int.MaxValue);

    /// <summary>A number of trials rounded up.</summary>
    public static int Ceiling(double trials) => (int)Math.Clamp(Math.Ceiling(trials * (1 - Tolerance)), 1, int.MaxValue);
}
