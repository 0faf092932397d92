namespace HpoAttributes.Tests.Tuning;

/// <summary>What the body of a constraint says is no part of a space's fingerprint: a study goes on where it has changed.</summary>
public sealed class ChangedConstraintTests
{
    [Theory]
    [InlineData(1, DuplicatePolicy.Skip)]
    [InlineData(2, DuplicatePolicy.Skip)]
    [InlineData(2, DuplicatePolicy.Repeat)]
    public void Resume_WithAStricterConstraint_KeepsEarlierTrialsAndProposesByTheNewOne(int repeats, DuplicatePolicy duplicates)
    {
        var store = new InMemoryStudyStore();
        var defaults = new TuningDefaults { Store = () => store };
        TuningOptions options = Silent.Options(20) with { Repeats = repeats, Duplicates = duplicates, FirstTrialIsDefault = false, Searcher = HpoAttributes.Searchers.Evolution(4), Study = "changed" };

        MovingShape.Limit = 1;
        TuningResult<PointConfig<MovingShape>> first = Tuner.Run(new Sum(), options, defaults, TestContext.Current.CancellationToken);
        MovingShape.Limit = 0.5;
        TuningResult<PointConfig<MovingShape>> both = Tuner.Run(new Sum(), options with { Trials = 40 }, defaults, TestContext.Current.CancellationToken);

        Assert.Contains(first.Records, record => record.Config.Point[0] > 0.5);
        Assert.Equal(first.Records.Select(record => record.Value), both.Records.Take(20).Select(record => record.Value));
        Assert.All(both.Records.Skip(20), record => Assert.True(record.Config.Point[0] <= 0.5));
        Assert.Equal(40, both.Records.Count);
    }

    private sealed class MovingShape : IPointShape
    {
        public static double Limit { get; set; } = 1;

        public static ConfigSpace Create<TConfig>()
            where TConfig : class, IConfig<TConfig>
            => ConfigSpace.CreateConstrained<TConfig>(
                [new("x", new FloatDomain<double>(0, 1)), new("y", new FloatDomain<double>(0, 1))],
                [new("IsLeft", "x", "y")]);

        public static bool IsFeasible(double[] point) => point[0] <= Limit;
    }

    private sealed class Sum : IObjective<PointConfig<MovingShape>>
    {
        public ObjectiveInfo Info { get; } = new("Sum", Goal.Maximize);

        public ValueTask<ObjectiveValues> EvaluateAsync(PointConfig<MovingShape> config, ITrialContext trial, CancellationToken cancellationToken) => new(config.Point.Sum());
    }
}
