namespace HpoAttributes.Benchmarks;

/// <summary>What came of an aim.</summary>
/// <param name="Aim">The aim.</param>
/// <param name="Family">The family.</param>
/// <param name="Trials">After how many trials the default searcher was as good; null for never.</param>
internal sealed record MatchResult(MatchAim Aim, string Family, int? Trials)
{
    public bool IsMet => Trials <= Aim.Trials;

    /// <summary>What the standings say of every aim, where the default searcher ran.</summary>
    public static IEnumerable<MatchResult> Of(IEnumerable<Standings> standings)
        => from one in standings
           where one.Trials == MatchAim.Reference && one.Ours.Contains("auto")
           from aim in MatchAim.All
           select new MatchResult(aim, one.Family.ToString().ToLowerInvariant(), one.TrialsToMatch("auto", PeerRun.Prefix + aim.Sampler, Opponents.Budgets[^1]));
}
