namespace HpoAttributes.Benchmarks.Tests;

public sealed class RaceTests
{
    [Fact]
    public void Run_AtATime_HasTheSmallestErrorSoFar()
    {
        var run = new RaceRun("ours", "mlp_digits", 0, 3, 90, 0, [new(0.5, 4, 0.3), new(2, 16, 0.1)]);
        Assert.Null(run.BestAt(0.4));
        Assert.Equal(0.3, run.BestAt(0.5));
        Assert.Equal(0.3, run.BestAt(1.9));
        Assert.Equal(0.1, run.BestAt(12));
    }

    [Fact]
    public void Run_ToAnError_CountsTheEpochs_OrAllOfThem()
    {
        var run = new RaceRun("ours", "mlp_digits", 0, 3, 90, 0, [new(0.5, 4, 0.3), new(2, 16, 0.1)]);
        Assert.Equal(16, run.EpochsTo(0.2));
        Assert.Equal(16, run.EpochsTo(0.1));
        Assert.Equal(90, run.EpochsTo(0.05));
    }

    [Fact]
    public void Peers_AreAsTheirReadmeSays()
    {
        var table = new RaceTable(RacePeer.ReadAll());
        Assert.Equal(9, table.Peers.Count);
        Assert.Equal("syne:asha", table.BestPeerAt(2));
        Assert.Equal("optuna:tpe:none", table.BestPeerAt(12));
        Assert.Equal(10, table.RegretsOf("syne:asha", 1).Seeds);

        // By a script of a few lines from the same file.
        Assert.Equal(0.2102, table.RegretsOf("optuna:tpe:sha", 1).Mean, 4);
        Assert.Equal(0.1657, table.RegretsOf("syne:asha", 2).Mean, 4);
        Assert.Equal(0.0973, table.RegretsOf("optuna:tpe:none", 12).Mean, 4);
    }

    [Fact]
    public void Race_OfRandomSearch_KeepsTheRulesOfTheClock()
    {
        CurveTask task = CurveTask.All[0];
        RaceRun run = RaceRunner.Run(RaceContender.Named(RaceContender.Random), task, seed: 1, workers: 4);
        Assert.InRange(run.Epochs, 0.5 * RaceRunner.Horizon * 4 * task.Epochs, 1.5 * RaceRunner.Horizon * 4 * task.Epochs);
        Assert.All(run.Steps, step => Assert.InRange(step.Time, 0, RaceRunner.Horizon));
        Assert.Equal(run.Steps.OrderByDescending(step => step.Error).Select(step => step.Error), run.Steps.Select(step => step.Error));
        Assert.Equal(run.Steps, RaceRunner.Run(RaceContender.Named(RaceContender.Random), task, seed: 1, workers: 4).Steps);
    }

    [Theory]
    [InlineData("--seeds 3 --only auto", 3, "auto", false)]
    [InlineData("--write", 20, null, true)]
    public void Options_AreRead(string words, int seeds, string? method, bool write)
    {
        MultiFidelityOptions options = MultiFidelityOptions.Parse(words.Split(' '))!;
        Assert.Equal((seeds, method, write), (options.Seeds, options.Method, options.Write));
    }

    [Theory]
    [InlineData("--seeds 0")]
    [InlineData("--only tarot")]
    [InlineData("--write --only auto")]
    [InlineData("--loud")]
    public void Options_ThatAreNot_AreRefused(string words) => Assert.Null(MultiFidelityOptions.Parse(words.Split(' ')));
}
