namespace HpoAttributes.Plots.Tests;

public sealed class RungPlotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("rung-plot-");

    private string Svg => Path.Combine(_folder.FullName, "figure.svg");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Results_OfSuccessiveHalving_HaveItsRungsAndSayWhoWentOn()
    {
        RungResults results = RungResults.Of(Trials(HalvingStudy.Run()), rungs: null);

        Assert.Equal([2, 4, 8, 10], results.Rungs);
        Assert.Equal([(2, 16, 8), (4, 8, 4), (8, 4, 2), (10, 2, 0)], Counts(results));
    }

    [Fact]
    public void Results_OfSuccessiveHalving_GoOnWithTheBest()
    {
        RungPoint[] first = [.. RungResults.Of(Trials(HalvingStudy.Run(trials: 8)), rungs: null).Points.Where(point => point.Resource == 2)];

        Assert.True(first.Where(point => point.WentOn).Max(point => point.Value) <= first.Where(point => !point.WentOn).Min(point => point.Value));
    }

    [Fact]
    public void Results_WhereTrialsAreStopped_HaveTheRungsToo()
    {
        Trial[] trials = Trials(HalvingStudy.Run(stops: HalvingMode.Stopping));

        Assert.Contains(trials, trial => trial.State == TrialState.Stopped);
        Assert.Contains(2, RungResults.Of(trials, rungs: null).Rungs);
    }

    [Fact]
    public void Results_AtGivenRungs_HaveNoOthers()
        => Assert.Equal([(3, 8, 8), (5, 4, 4)], Counts(RungResults.Of(Trials(HalvingStudy.Run()), [5, 3, 3])));

    [Fact]
    public void Save_AsSvg_WritesTheWordsAndTheRungs()
    {
        RungPlot.Save(HalvingStudy.Run(), Svg, style: new() { Title = "LeNet", Metric = "validation error", Resource = "epochs" });

        string[] lines = [.. File.ReadAllLines(Svg).Select(line => line.Trim())];
        Assert.All(["LeNet", "validation error", "epochs", "went on", "stayed", "2", "4", "8", "10"], word => Assert.Contains(word, lines));
    }

    [Theory]
    [InlineData("figure.png")]
    [InlineData("figure.svg")]
    public void Save_WhereNothingWasReported_DrawsAFigureThatSaysSo(string name)
    {
        string path = Path.Combine(_folder.FullName, name);

        RungPlot.Save(Results.Learning(), path);

        Assert.True(new FileInfo(path).Length > 1000);
        Assert.Equal(name.EndsWith(".svg", StringComparison.Ordinal), File.ReadAllText(path).Contains("no trial reported", StringComparison.Ordinal));
    }

    [Fact]
    public void Save_WhereNothingWasReportedAtTheRungs_NamesThem()
    {
        RungPlot.Save(HalvingStudy.Run(), Svg, [11, 12]);

        Assert.Contains("no trial reported at 11, 12", File.ReadAllText(Svg), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new int[0], "[]")]
    [InlineData(new[] { 2, 0 }, "[2, 0]")]
    public void Save_AtNoRungOrOneBelow1_SaysWhatIsNeeded(int[] rungs, string words)
        => Assert.Contains(words, Assert.Throws<ArgumentException>(nameof(rungs), () => RungPlot.Save(HalvingStudy.Run(), Svg, rungs)).Message, StringComparison.Ordinal);

    private static Trial[] Trials(TuningResult<RateConfig> result) => [.. result.Records.Select(record => record.Trial)];

    private static IEnumerable<(int Rung, int Came, int WentOn)> Counts(RungResults results)
        => results.Points.GroupBy(point => point.Resource).OrderBy(rung => rung.Key).Select(rung => (rung.Key, rung.Count(), rung.Count(point => point.WentOn)));
}
