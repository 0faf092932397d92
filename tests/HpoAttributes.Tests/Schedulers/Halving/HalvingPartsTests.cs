namespace HpoAttributes.Tests.Schedulers.Halving;

public class HalvingPartsTests
{
    [Theory]
    [InlineData(1, 81, 3, new[] { 1, 3, 9, 27, 81 })]
    [InlineData(2, 10, 2, new[] { 2, 4, 8, 10 })]
    [InlineData(5, 5, 3, new[] { 5 })]
    [InlineData(5, 6, 3, new[] { 5, 6 })]
    [InlineData(1, 6, 1.5, new[] { 1, 2, 3, 5, 6 })] // 1, 1.5, 2.25, 3.375, 5.0625: 1.5 and 2.25 are rounded to 2
    [InlineData(1, 4, 1.1, new[] { 1, 2, 3, 4 })]
    [InlineData(1, int.MaxValue, 65536, new[] { 1, 65536, int.MaxValue })]
    [InlineData(int.MaxValue - 1, int.MaxValue, 2, new[] { int.MaxValue - 1, int.MaxValue })]
    public void Levels_ArePowersOfEtaBelowTheMaximum(int min, int max, double eta, int[] expected)
    {
        int[] levels = RungLevels.Of(new(min, max), eta);
        Assert.Equal(expected, levels);
        Assert.Equal(0, RungLevels.IndexOf(min, levels));
        Assert.Equal(-1, RungLevels.IndexOf(0, levels));
        Assert.Equal(levels[0], RungLevels.Above(0, levels));
        Assert.Equal(int.MaxValue, RungLevels.Above(max, levels));
    }

    [Theory]
    [InlineData(new[] { 1 }, 0)]
    [InlineData(new[] { 1, 2 }, null)]
    [InlineData(new[] { 1, 2, 3 }, 1)]
    [InlineData(new[] { 1, 4 }, 1)] // the first report after 3
    [InlineData(new[] { 1, 9 }, 2)] // passes 3 without a report: 9 alone
    [InlineData(new[] { 1, 3, 4 }, null)]
    public void Hit_IsTheHighestRungThatTheReportIsFor(int[] resources, int? expected)
        => Assert.Equal(expected, RungLevels.HitBy(Reported(0, resources), [1, 3, 9]));

    [Fact]
    public void Brackets_AreDrawnByTheirShares()
    {
        // With η 3 and three brackets they are 3/3, 3/(2·3) and 3/(1·9): 1, 1/2 and 1/3 of 11/6.
        var draw = new BracketDraw(3, 3, seed: 11);
        int[] counts = new int[3];
        for (int trial = 0; trial < 60_000; trial++)
        {
            counts[draw.Of(trial)]++;
            Assert.Equal(draw.Of(trial), new BracketDraw(3, 3, 11).Of(trial));
        }

        Assert.Equal(60_000 * 6 / 11.0, counts[0], 600.0);
        Assert.Equal(60_000 * 3 / 11.0, counts[1], 600.0);
        Assert.Equal(60_000 * 2 / 11.0, counts[2], 600.0);
        Assert.Equal(0, new BracketDraw(1, 3, 11).Of(5));
    }

    [Fact]
    public void View_ShowsTheHighestRungWithEnoughResults()
    {
        var view = new FidelityView([1, 3], enough: 2);
        for (int trial = 0; trial < 4; trial++)
        {
            view.OnStarted(Reported(trial, []));
        }

        // At rung 1 three results; trial 3 fails.
        for (int trial = 0; trial < 3; trial++)
        {
            view.OnReported(Reported(trial, [1]));
        }

        view.OnFinished(Reported(3, []) with { State = TrialState.Failed, Outcome = TrialOutcome.Failed("no", TimeSpan.Zero) });
        Assert.Equal([1, 1, 1, null], ValuesOf(view));
        Assert.Equal([0, 1, 2, 3], view.Trials.Finished.Select(trial => trial.Number));

        // One result at rung 3 is not enough; with two of them the others are pending.
        view.OnReported(Reported(1, [1, 2]));
        view.OnReported(Reported(1, [1, 2, 3]));
        Assert.Equal([1, 1, 1, null], ValuesOf(view));
        view.OnReported(Reported(2, [1, 3]));
        Assert.Equal([null, 3, 3, null], ValuesOf(view));
        Assert.Equal([TrialState.Running, TrialState.Completed, TrialState.Completed, TrialState.Failed], view.Trials.Select(trial => trial.State));
        Assert.Equal([1, 2, 3], view.Trials.Finished.Select(trial => trial.Number));

        // What is started again is no new trial; a new one is pending.
        view.OnStarted(Reported(1, [1, 2, 3]));
        view.OnStarted(Reported(4, []));
        Assert.Equal([null, 3, 3, null, null], ValuesOf(view));
    }

    private static IEnumerable<double?> ValuesOf(FidelityView view) => view.Trials.Select(trial => trial.Values?[0]);

    /// <summary>A trial whose values are its resources.</summary>
    private static Trial Reported(int number, int[] resources) => new(number, [0.5, 0.5, 0.5], new SampleConfig())
    {
        State = TrialState.Running,
        Measurements = [.. resources.Select(resource => new Measurement(resource, resource))],
    };
}
