namespace HpoAttributes.Plots.Tests;

public sealed class LearningCurvePlotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("learning-curve-plot-");

    private string Svg => Path.Combine(_folder.FullName, "figure.svg");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Save_AsPng_WritesAPicture()
    {
        string path = Path.Combine(_folder.FullName, "figure.png");

        LearningCurvePlot.Save(HalvingStudy.Run(), path);

        Assert.True(new FileInfo(path).Length > 8_000);
    }

    [Fact]
    public void Save_AsSvg_WritesTheWords()
    {
        LearningCurvePlot.Save(HalvingStudy.Run(), Svg, new() { Title = "LeNet", Metric = "validation error" });

        string text = File.ReadAllText(Svg);
        Assert.All(["LeNet", "validation error", "run time (s)", "waits", "completed", "put aside", ">trial<"], word => Assert.Contains(word, Flat(text), StringComparison.Ordinal));
        Assert.All(["stopped", "failed", "interrupted"], word => Assert.DoesNotContain(word, text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(new[] { double.NaN, double.NaN }, "no trial has a value, 2 failed")]
    [InlineData(new double[0], "no trial has a value")]
    public void Save_WithoutAValue_DrawsAFigureThatSaysSo(double[] values, string words)
    {
        LearningCurvePlot.Save(Results.Of(values), Svg);

        Assert.Contains(words, File.ReadAllText(Svg), StringComparison.Ordinal);
    }

    [Fact]
    public void Save_OfTrialsThatReportNothing_MarksTheirEnds()
    {
        LearningCurvePlot.Save(Results.Of([0.5, double.NaN, 0.25]), Svg);

        string text = File.ReadAllText(Svg);
        Assert.Contains("completed", text, StringComparison.Ordinal);
        Assert.Contains("failed", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Save_OfZeroOnALogarithmicAxis_NamesTheValue()
        => Assert.Contains(
            "-0.25",
            Assert.Throws<ArgumentException>("style", () => LearningCurvePlot.Save(Results.Of([0.5, -0.25]), Svg, new() { LogScale = true })).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Save_AsAnythingElse_SaysWhatIsAllowed()
        => Assert.Throws<ArgumentException>("path", () => LearningCurvePlot.Save(Results.Of([0.5]), "figure.jpg"));

    [Fact]
    public void Curves_OfHalving_TrainForASecondAnEpochAndWaitInBetween()
    {
        TuningResult<RateConfig> result = HalvingStudy.Run();

        IReadOnlyList<LearningCurve> curves = LearningCurve.Of(result.Records.Select(record => record.Trial));

        Assert.Equal(16, curves.Count);
        LearningCurve full = curves.First(curve => curve.State == TrialState.Completed);
        Assert.Equal(3, full.Pauses.Count);
        Assert.Equal([1.0, 2, 4, 2], full.Training.Select(stretch => stretch[^2].Seconds == stretch[^1].Seconds ? stretch[^2].Seconds - stretch[0].Seconds : stretch[^1].Seconds - stretch[0].Seconds));
        Assert.All(full.Pauses, pause => Assert.True(pause.Until.Seconds >= pause.From.Seconds && pause.Until.Value == pause.From.Value));
        Assert.Equal(full.Pauses.Select(pause => pause.Until), full.Training.Skip(1).Select(stretch => stretch[0]));
    }

    [Fact]
    public void Curves_OfAFailedTrial_GoOnToTheFailure()
    {
        var trial = new Trial(0, [0.5], new RateConfig())
        {
            State = TrialState.Failed,
            Measurements = MeasurementList.Empty.Add(new(1, 0.5) { After = TimeSpan.FromSeconds(3) }),
            FinishedAfter = TimeSpan.FromSeconds(5),
        };

        LearningCurve curve = Assert.Single(LearningCurve.Of([trial]));

        Assert.Equal(new(5, 0.5), curve.End);
    }

    [Theory]
    [InlineData(1, new[] { 0 })]
    [InlineData(2, new[] { 0, 1 })]
    [InlineData(50, new[] { 0, 7, 14, 21, 28, 35, 42, 49 })]
    public void Colors_OfTrials_DifferAndAreExplainedAtWholeNumbers(int trials, int[] marked)
    {
        var colors = new TrialColors(trials);

        Assert.Equal(trials, Enumerable.Range(0, trials).Select(colors.Of).Distinct().Count());
        Assert.Equal(marked, colors.Marked());
    }

    private static string Flat(string svg) => string.Concat(svg.Split('\n').Select(line => line.Trim()));
}
