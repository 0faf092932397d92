namespace HpoAttributes.Tests.Tuning;

/// <summary>What a study does with the trials that it keeps for confirmations.</summary>
public class ConfirmationTests
{
    private static readonly SampleConfig[] Sizes = [new(Size: 40), new(Size: 60)];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public void Confirmation_OfFewerConfigsThanAsked_LeavesTheRestToTheSearch()
    {
        TuningResult<SampleConfig> result = Run(Failing(before: 3), Silent.Options(6) with { ConfirmBest = 2 });
        Assert.Equal([null, null, null, null, 3, null], result.Records.Select(record => record.RepeatOf));
        Assert.Equal((StopReason.TrialsDone, 3, 4.0), (result.StopReason, result.Incumbent.Trial, result.Incumbent.Value));
    }

    [Fact]
    public void Confirmation_OfFewerConfigsThanAsked_RunsWholeConfigsInstead()
    {
        TuningOptions options = Silent.Options(8) with { Repeats = 2, ConfirmBest = 2, Workers = 2 };
        TuningResult<SampleConfig> result = Run(Failing(before: 2), options);
        Assert.Equal([null, 0, null, 2, 2, 2, null, 6], result.Records.Select(record => record.RepeatOf));
        Assert.Equal((StopReason.TrialsDone, 2, 2), (result.StopReason, result.Incumbent.Trial, result.Incumbent.MeanOf));
    }

    [Fact]
    public void Confirmation_OfNothing_EndsWhereNoFurtherConfigHasRoom()
    {
        TuningResult<SampleConfig> result = Run(Failing(before: 99), Silent.Options(5) with { Repeats = 3, ConfirmBest = 1, ConfirmRepeats = 2 });
        Assert.Equal((3, StopReason.TrialsDone), (result.Records.Count, result.StopReason));
    }

    [Fact]
    public void Confirmation_InASpaceThatIsTried_EndsForThatReason()
    {
        TuningOptions options = Silent.Options(10) with { ConfirmBest = 3, Searcher = new ListFactory(Sizes), FirstTrialIsDefault = false };
        TuningResult<SampleConfig> result = Run(Failing(before: 0), options);
        Assert.Equal([null, null, 0, 1], result.Records.Select(record => record.RepeatOf));
        Assert.Equal(StopReason.SpaceExhausted, result.StopReason);
    }

    [Theory]
    [InlineData(0, 2, 3.0, 2)]
    [InlineData(1, 2, 4.0, 2)]
    public void Repeats_OfAConfigThatIsProposedAgain_CountTogether(int confirm, int best, double value, int meanOf)
    {
        // The first config has a mean of 1 before it is proposed again, and of 5 after.
        double[] values = [0, 2, 3, 3, 9, 9, 4, 4];
        TuningOptions options = Repeating(Silent.Options(6 + (2 * confirm))) with { ConfirmBest = confirm };
        TuningResult<SampleConfig> result = Run(new((_, trial) => values[trial.Number]), options);
        Assert.Equal([null, 0, null, 2, null, 4, 2, 2], result.Records.Select(record => record.RepeatOf).Concat(Enumerable.Repeat<int?>(2, 2 - (2 * confirm))));
        Assert.Equal((best, value, meanOf), (result.Incumbent.Trial, result.Incumbent.Value, result.Incumbent.MeanOf));
    }

    [Fact]
    public void Incumbent_OfAConfigThatWasProposedAgain_IsTheMeanOfAllItsTrials()
    {
        double[] values = [0, 2, 9, 9, 3, 3];
        TuningResult<SampleConfig> result = Run(new((_, trial) => values[trial.Number]), Repeating(Silent.Options(6)));
        Assert.Equal((0, 2.0, 4), (result.Incumbent.Trial, result.Incumbent.Value, result.Incumbent.MeanOf));
    }

    /// <summary>Two configs, then the first one again.</summary>
    private static TuningOptions Repeating(TuningOptions options) => options with
    {
        Repeats = 2,
        Duplicates = DuplicatePolicy.Repeat,
        Searcher = new ListFactory([.. Sizes, Sizes[0] with { }]),
        FirstTrialIsDefault = false,
    };

    private static TuningResult<SampleConfig> Run(SampleObjective objective, TuningOptions options) => Tuner.Run(objective, options, null, Token);

    private static SampleObjective Failing(int before) => new((_, trial) => trial.Number < before ? throw new InvalidDataException() : trial.Number);

    private sealed record ListFactory(SampleConfig[] Configs) : SearcherFactory
    {
        public override string Name => "list";

        public override ISearcher Create(SearcherContext context) => new ListSearcher(Configs);
    }
}
