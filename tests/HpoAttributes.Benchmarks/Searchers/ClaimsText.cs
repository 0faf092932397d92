using System.Globalization;

namespace HpoAttributes.Benchmarks;

/// <summary>How our searchers keep their claims, as the first section of a document.</summary>
internal static class ClaimsText
{
    /// <summary>A table of the claims, then one of the trials to match.</summary>
    public static string Of(IReadOnlyList<ClaimResult> claims, IReadOnlyList<MatchResult> matches)
    {
        var table = new MarkdownTable("searcher", "family", "trials", "against", "difference", "95 %", "finding", "relative");
        foreach (ClaimResult result in claims)
        {
            table.Add([result.Searcher, result.Family, result.Trials.ToString(CultureInfo.InvariantCulture), result.Opponent, .. StandingsText.Cells(result.Comparison), result.Relative.ToString("F3", CultureInfo.InvariantCulture)]);
        }

        var matching = new MarkdownTable("family", "as good as", "aim", "after");
        foreach (MatchResult match in matches)
        {
            matching.Add(
            [
                match.Family,
                $"Optuna {match.Aim.Sampler} after {MatchAim.Reference} trials",
                $"at most {match.Aim.Trials} trials",
                match.Trials is { } trials ? $"{trials} trials{(match.IsMet ? string.Empty : ": missed")}" : "never: missed",
            ]);
        }

        return $"## Claims\n\n{table}\nHow soon `auto` is as good:\n\n{matching}";
    }
}
