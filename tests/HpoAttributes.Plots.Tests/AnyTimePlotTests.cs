namespace HpoAttributes.Plots.Tests;

public sealed class AnyTimePlotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("any-time-plot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("figure.png")]
    [InlineData("figure.PNG")]
    public void Save_AsPng_WritesAPictureOfTheSizeAsked(string name)
    {
        string path = In(name);

        AnyTimePlot.Save(Results.Learning(), path, new() { Width = 640, Height = 400 });

        byte[] bytes = File.ReadAllBytes(path);
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], bytes[..4]);
        Assert.Equal((640, 400), (Int(bytes, 16), Int(bytes, 20)));
        Assert.True(bytes.Length > 8_000, $"{bytes.Length} bytes are no picture of a curve");
    }

    [Theory]
    [InlineData(0.5, 0.50000000000000011)]
    [InlineData(1e-300, 1)]
    [InlineData(5e-324, 1.7e308)]
    public void Save_OnALogScaleOfAnyRange_EndsWithAFigure(double low, double high)
    {
        AnyTimePlot.Save(Results.Of([high, low]), In("figure.svg"), new() { LogScale = true });

        Assert.True(new FileInfo(In("figure.svg")).Length > 1000);
    }

    [Fact]
    public void Save_AsSvg_WritesTheWords()
    {
        string path = In("figure.svg");

        AnyTimePlot.Save(Results.Learning(), path, new() { Title = "LeNet on Fashion-MNIST", Metric = "validation error" });

        string text = File.ReadAllText(path);
        Assert.StartsWith("<?xml", text, StringComparison.Ordinal);
        Assert.All(["LeNet on Fashion-MNIST", "validation error", "run time (s)", "best so far", "failed"], word => Assert.Contains(word, text, StringComparison.Ordinal));
    }

    [Fact]
    public void Save_SameResultTwice_WritesTheSameBytes()
    {
        AnyTimePlot.Save(Results.Learning(), In("first.png"));
        AnyTimePlot.Save(Results.Learning(), In("second.png"));

        Assert.Equal(File.ReadAllBytes(In("first.png")), File.ReadAllBytes(In("second.png")));
    }

    [Fact]
    public void Save_IntoAFolderThatIsNotThere_MakesIt()
    {
        string path = In(Path.Combine("a", "b", "figure.png"));

        AnyTimePlot.Save(Results.Learning(), path);

        Assert.Equal([path], Directory.GetFiles(Path.GetDirectoryName(path)!));
    }

    [Fact]
    public void Save_OverAnOlderFigure_ReplacesItAndLeavesNothingElse()
    {
        string path = In("figure.svg");
        File.WriteAllText(path, "old");

        AnyTimePlot.Save(Results.Learning(), path);

        Assert.StartsWith("<?xml", File.ReadAllText(path), StringComparison.Ordinal);
        Assert.Single(_folder.GetFiles());
    }

    [Fact]
    public void Save_ToAPlaceThatIsAFolder_ThrowsAndLeavesNothing()
    {
        Directory.CreateDirectory(In("figure.png"));

        Assert.ThrowsAny<SystemException>(() => AnyTimePlot.Save(Results.Learning(), In("figure.png")));

        Assert.Empty(_folder.GetFiles());
    }

    [Theory]
    [InlineData("figure.jpg")]
    [InlineData("figure")]
    public void Save_AsAnythingElse_SaysWhatIsAllowed(string name)
    {
        var exception = Assert.Throws<ArgumentException>("path", () => AnyTimePlot.Save(Results.Learning(), In(name)));

        Assert.Contains(".png or .svg", exception.Message, StringComparison.Ordinal);
        Assert.Contains(name, exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { double.NaN, double.NaN }, "no trial succeeded, 2 failed")]
    [InlineData(new double[0], "no trial was run to its end")]
    public void Save_WithoutASuccess_DrawsAFigureThatSaysSo(double[] values, string words)
    {
        AnyTimePlot.Save(Results.Of(values), In("figure.svg"));

        Assert.Contains(words, File.ReadAllText(In("figure.svg")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(new[] { 0.5 })]
    [InlineData(new[] { 0.5, 0.5, 0.5 })]
    [InlineData(new[] { -1e300, 1e300 })]
    public void Save_OfValuesThatSpanNothingOrTooMuch_Succeeds(double[] values)
    {
        AnyTimePlot.Save(Results.Of(values), In("figure.png"));

        Assert.True(File.Exists(In("figure.png")));
    }

    [Fact]
    public void Save_OnALogarithmicAxis_LabelsValuesNotExponents()
    {
        AnyTimePlot.Save(Results.Of([0.9, 0.02, 0.005, 0.3]), In("figure.svg"), new() { LogScale = true });

        string[] lines = [.. File.ReadAllLines(In("figure.svg")).Select(line => line.Trim())];
        Assert.Contains("0.01", lines);
        Assert.Contains("0.1", lines);
    }

    [Fact]
    public void Save_OfZeroOnALogarithmicAxis_NamesTheValue()
    {
        var exception = Assert.Throws<ArgumentException>("style", () => AnyTimePlot.Save(Results.Of([0.5, -0.25]), In("figure.png"), new() { LogScale = true }));

        Assert.Contains("-0.25", exception.Message, StringComparison.Ordinal);
        Assert.Empty(_folder.GetFiles());
    }

    [Fact]
    public void Save_OfAStudyWithTwoGoals_SaysWhyNot()
    {
        var history = new TrialHistory();
        var trial = new Trial(0, [0.5], new RateConfig());
        history.Add(trial);
        history.Replace(trial with { State = TrialState.Completed, Outcome = TrialOutcome.Completed(new(1, 2), TimeSpan.Zero) });
        var rules = new StudyRules(ConfigSpace.Of<RateConfig>(), [Goal.Minimize, Goal.Minimize]);
        var incumbent = new IncumbentWatch(rules);
        incumbent.Take(history[0], history, TimeSpan.Zero);
        var result = new TuningResult<RateConfig>(rules, history, incumbent, StopReason.TrialsDone, []);

        Assert.Throws<ArgumentException>("result", () => AnyTimePlot.Save(result, In("figure.png")));
        Assert.Throws<ArgumentException>("result", () => LearningCurvePlot.Save(result, In("figure.png")));
        Assert.Throws<ArgumentException>("result", () => RungPlot.Save(result, In("figure.png")));
    }

    [Fact]
    public void Save_OfHalving_ShowsWhatWasPutAside()
    {
        AnyTimePlot.Save(HalvingStudy.Run(), In("figure.svg"));

        Assert.Contains("put aside", File.ReadAllText(In("figure.svg")), StringComparison.Ordinal);
    }

    [Fact]
    public void Curve_OfHalving_HasAPointWhereverTheLineMayStep()
    {
        AnyTimeCurve curve = AnyTimeCurve.Of(HalvingStudy.Run());

        // 30 runs: 16 trials to the first rung, 8, 4 and 2 to the next ones, of which the last two end.
        Assert.Equal((2, 0, 28, 30), (curve.Completed.Count, curve.Stopped.Count, curve.PutAside.Count, curve.Best.Count));
        Assert.Equal(curve.Best.Select(point => point.Seconds), curve.Trials.Select(point => point.Seconds).Order());
    }

    [Fact]
    public void Curve_OfHalvingThatStops_HasThoseThatWereStopped()
    {
        AnyTimeCurve curve = AnyTimeCurve.Of(HalvingStudy.Run(stops: HalvingMode.Stopping));

        Assert.Equal(16, curve.Completed.Count + curve.Stopped.Count);
        Assert.NotEmpty(curve.Stopped);
        Assert.Empty(curve.PutAside);
    }

    [Theory]
    [InlineData(0.001, 10, new[] { 0.001, 0.01, 0.1, 1, 10 })]
    [InlineData(0.09, 1.1, new[] { 0.1, 0.2, 0.5, 1 })]
    [InlineData(0.2, 0.28, new[] { 0.2, 0.22, 0.24, 0.26, 0.28 })]
    public void LogTicks_OfEachWidth_AreRound(double low, double high, double[] expected)
        => Assert.Equal(expected, LogTicks.Values(low, high).Select(value => Math.Round(value, 10)));

    private string In(string name) => Path.Combine(_folder.FullName, name);

    private static int Int(byte[] bytes, int offset) => System.Buffers.Binary.BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(offset));
}
