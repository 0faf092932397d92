using System.Globalization;

namespace HpoAttributes.Benchmarks;

/// <summary>What came of the races, as sections of a document.</summary>
internal static class RaceText
{
    /// <summary>Everyone's regret at every time.</summary>
    public static string OfRegrets(RaceTable table)
    {
        var rows = new MarkdownTable(["method", "seeds", .. RaceTable.Times.Select(time => $"t = {Number(time, "0")}"), "trials", "ms an epoch"]);
        foreach (string method in table.Methods.OrderBy(method => table.RegretsOf(method, RaceTable.Times[^1]).Mean))
        {
            rows.Add(
            [
                RaceTable.IsPeer(method) ? method : $"**{method}**",
                Number(table.RegretsOf(method, 0).Seeds, "0"),
                .. RaceTable.Times.Select(time => Number(table.RegretsOf(method, time).Mean, "F4")),
                Number(table.TrialsOf(method), "F0"),
                Number(table.MillisecondsAnEpoch(method), "F2"),
            ]);
        }

        return $"## Regrets\n\n{rows}";
    }

    /// <summary>The default against the best peer at each time.</summary>
    public static string OfClaims(IReadOnlyList<RaceClaim> claims)
    {
        var rows = new MarkdownTable("t", "best peer", "its regret", "ours", "difference", "95 %", "finding");
        foreach (RaceClaim claim in claims)
        {
            rows.Add([Number(claim.Time, "0"), claim.Peer, Number(claim.PeerRegret, "F4"), Number(claim.Regret, "F4"), .. StandingsText.Cells(claim.Comparison)]);
        }

        return $"## `{RaceContender.Default}` against the best peer\n\n{rows}";
    }

    /// <summary>The two kinds of ASHA.</summary>
    public static string OfHalving(IReadOnlyList<HalvingComparison> comparisons)
    {
        var rows = new MarkdownTable("workers", "promotion", "stopping", "finding");
        foreach (HalvingComparison comparison in comparisons)
        {
            rows.Add(Number(comparison.Workers, "0"), Number(comparison.Promotion, "F2"), Number(comparison.Stopping, "F2"), comparison.IsMet ? "better" : "worse");
        }

        return $"## How much it takes ASHA to be as good as random search is at time 6\n\nIn full trainings.\n\n{rows}";
    }

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
