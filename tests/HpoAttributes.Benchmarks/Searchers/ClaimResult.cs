namespace HpoAttributes.Benchmarks;

/// <summary>What came of a claim.</summary>
/// <param name="Searcher">Ours.</param>
/// <param name="Family">The family.</param>
/// <param name="Trials">After how many trials.</param>
/// <param name="Opponent">Whom it was compared with.</param>
/// <param name="Comparison">The comparison.</param>
/// <param name="Relative">Our relative regret divided by the opponent's.</param>
internal sealed record ClaimResult(string Searcher, string Family, int Trials, string Opponent, Comparison Comparison, double Relative)
{
    /// <summary>What the standings say of every claim whose two sides ran.</summary>
    public static IEnumerable<ClaimResult> Of(IEnumerable<Standings> standings)
        => from claim in Claim.All
           from one in standings
           where one.Ours.Contains(claim.Searcher)
           let opponent = one.BetterOf(claim.Opponents(one.Family, one.Trials))
           where opponent is not null
           select new ClaimResult(
               claim.Searcher,
               one.Family.ToString().ToLowerInvariant(),
               one.Trials,
               opponent,
               one.Compare(claim.Searcher, opponent),
               one.RelativeRegretOf(claim.Searcher) / one.RelativeRegretOf(opponent));
}
