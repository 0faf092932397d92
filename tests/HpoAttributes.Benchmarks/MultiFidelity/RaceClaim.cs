namespace HpoAttributes.Benchmarks;

/// <summary>The default against the best peer at a time.</summary>
/// <param name="Time">The time.</param>
/// <param name="Peer">The peer.</param>
/// <param name="Regret">Our mean regret.</param>
/// <param name="PeerRegret">The peer's.</param>
/// <param name="Comparison">The comparison.</param>
internal sealed record RaceClaim(double Time, string Peer, double Regret, double PeerRegret, Comparison Comparison)
{
    /// <summary>Whether ours is smaller than that of every peer.</summary>
    public bool IsMet => Regret < PeerRegret;

    /// <summary>A claim for every time.</summary>
    public static IEnumerable<RaceClaim> Of(RaceTable table, string method)
        => RaceTable.Times.Select(time =>
        {
            string peer = table.BestPeerAt(time);
            Regrets ours = table.RegretsOf(method, time);
            Regrets theirs = table.RegretsOf(peer, time);
            return new RaceClaim(time, peer, ours.Mean, theirs.Mean, Comparison.Of(ours, theirs));
        });
}
