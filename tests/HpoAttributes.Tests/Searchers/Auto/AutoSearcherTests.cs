namespace HpoAttributes.Tests.Searchers;

public class AutoSearcherTests
{
    private static readonly ConfigSpace Square = ConfigSpace.Of<PointConfig<SquareShape>>();

    [Fact]
    public void Suggest_InALongStudy_IsWhatTheChosenSearcherSays()
    {
        var auto = new AutoSearcher(Square, seed: 3);
        TrialHistory history = Run(auto, 60, TimeSpan.FromMinutes(1));
        var process = new GaussianProcessSearcher(Square, seed: 3);
        var strategy = new CmaEsSearcher(Square, seed: 3, warmStart: AutoRule.TrialsForCmaEs);

        Assert.Equal(strategy.Suggest(60, history)!.Value.Point, auto.Suggest(60, history)!.Value.Point);
        Assert.Equal(process.Suggest(61, history)!.Value.Point, auto.Suggest(61, history)!.Value.Point);
    }

    [Fact]
    public void Suggest_WhereTrialsTakeNoTime_IsTheSameAsWhereTheyTakeLong()
    {
        TrialHistory history = Run(new(Square, seed: 3), 20, TimeSpan.FromMinutes(1));
        TrialHistory quick = Run(new(Square, seed: 3), 20, TimeSpan.FromMicroseconds(1));
        Assert.Equal(history.Select(trial => trial.Point), quick.Select(trial => trial.Point));
    }

    [Fact]
    public void Suggest_AfterTheSameConfigGaveTwoResults_LeavesCmaEsOut()
    {
        var auto = new AutoSearcher(Square, seed: 3);
        TrialHistory history = Run(auto, 60, TimeSpan.FromMinutes(1));
        double[] point = [.. history[7].Point];
        history.Add(new(60, point, Square.Decode(point)));
        history.Replace(Ended(history[60], 99, TimeSpan.FromMinutes(1)));
        Assert.Equal(new GaussianProcessSearcher(Square, seed: 3).Suggest(62, history)!.Value.Point, auto.Suggest(62, history)!.Value.Point);
    }

    [Fact]
    public void Constructor_WithoutWorkersOrTrials_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new AutoSearcher(Square, workers: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AutoSearcher(Square, trials: 0));
    }

    private static TrialHistory Run(AutoSearcher searcher, int trials, TimeSpan time)
    {
        var history = new TrialHistory();
        for (int number = 0; number < trials; number++)
        {
            double[] point = searcher.Suggest(number, history)!.Value.Point;
            var trial = new Trial(number, point, Square.Decode(point));
            history.Add(trial);
            history.Replace(Ended(trial, point.Sum(unit => Math.Pow(unit - 0.3, 2)), time));
        }

        return history;
    }

    private static Trial Ended(Trial trial, double value, TimeSpan time)
        => trial with { State = TrialState.Completed, Outcome = TrialOutcome.Completed(value, time) };
}
