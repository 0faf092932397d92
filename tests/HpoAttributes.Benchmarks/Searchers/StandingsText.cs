using System.Globalization;
using System.Text;

namespace HpoAttributes.Benchmarks;

/// <summary>Standings as a section of a document.</summary>
internal static class StandingsText
{
    /// <summary>The heading, a table of everyone, and what does not fit into it.</summary>
    public static string Of(Standings standings, bool hasDetail)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"## {standings.Family.ToString().ToLowerInvariant()}, {standings.Trials} trials\n\n");
        text.Append(CultureInfo.InvariantCulture, $"{standings.Problems.Count} problems, against {standings.Opponent}.{Notes(standings)}\n\n");
        text.Append(Table(standings));
        foreach (string searcher in hasDetail ? standings.Ours : [])
        {
            text.Append('\n').Append(Detail(standings, searcher));
        }

        return text.ToString();
    }

    private static MarkdownTable Table(Standings standings)
    {
        var table = new MarkdownTable("searcher", "seeds", "regret", "95 %", "relative", "rank", "difference", "95 %", "finding", "ms a trial");
        foreach (string searcher in standings.Everyone)
        {
            Regrets regrets = standings.RegretsOf(searcher);
            bool isOurs = Standings.IsOurs(searcher);
            table.Add(
            [
                isOurs ? $"**{searcher}**" : searcher,
                regrets.Seeds.ToString(CultureInfo.InvariantCulture),
                Number(regrets.Mean),
                Range(Bootstrap.OfMean(regrets)),
                Number(standings.RelativeRegretOf(searcher)),
                standings.RankOf(searcher).ToString("F2", CultureInfo.InvariantCulture),
                .. isOurs ? Cells(standings.Compare(searcher)) : ["", "", ""],
                standings.MillisecondsPerTrial(searcher).ToString("F2", CultureInfo.InvariantCulture),
            ]);
        }

        return table;
    }

    private static MarkdownTable Detail(Standings standings, string searcher)
    {
        var table = new MarkdownTable("problem", searcher, standings.Opponent, "difference", "95 %", "finding");
        foreach ((int index, string problem) in standings.Problems.Index())
        {
            table.Add(
            [
                problem,
                Number(standings.RegretsOf(searcher).Only(index).Mean),
                Number(standings.RegretsOf(standings.Opponent).Only(index).Mean),
                .. Cells(standings.Compare(searcher, index)),
            ]);
        }

        return table;
    }

    private static string Notes(Standings standings)
    {
        const string ShortRunner = PeerRun.Prefix + "gp";
        return standings.Trials > Opponents.LastOfGp && standings.RegretAfter(ShortRunner, Opponents.LastOfGp) is { } regret
            ? $" {ShortRunner} ended after {Opponents.LastOfGp} trials with a regret of {Number(regret)}."
            : string.Empty;
    }

    /// <summary>A comparison as three cells: difference, interval, finding.</summary>
    public static string[] Cells(Comparison comparison) => [Signed(comparison.Difference), Range(comparison.Interval, Signed), comparison.Finding.ToString().ToLowerInvariant()];

    private static string Range(Interval interval) => Range(interval, Number);

    private static string Range(Interval interval, Func<double, string> number) => $"{number(interval.Low)} to {number(interval.High)}";

    private static string Number(double number) => number.ToString("F4", CultureInfo.InvariantCulture);

    private static string Signed(double number) => number.ToString("+0.0000;-0.0000;0.0000", CultureInfo.InvariantCulture);
}
