namespace HpoAttributes.SpaceChecks;

/// <summary>Constraints are honoured, and say so where they cannot be.</summary>
internal static class ConstraintChecks
{
    private const string Failure = "none of 10,000 random ImpossibleConfigs satisfies every constraint; each by itself holds 'IsSmall' for ";

    public static IEnumerable<NamedCheck> List =>
    [
        new("constraints: hold for every trial of a study", () =>
        {
            TuningResult<TightConfig> result = Tight.Tune(Silent.Options(trials: 60));
            Check.That(result.Records.All(record => record.Config.Row == record.Config.Column));
            Check.That(result.Records.Select(record => record.Config).Distinct().Count() > 30);
        }),
        new("constraints: of groups hold for every trial of a study", () =>
        {
            TuningResult<NetworkConfig> result = Network.Tune(Silent.Options(trials: 200));
            Check.Equal(200, result.Records.Count(record => record.State == TrialState.Completed), "completed trials");
            Check.That(result.Records.All(record => Network.Fits(record.Config.Width, record.Config.Layers) && record.Config.Layers != 7));
            Check.That(result.Records.All(record => Restart.Ends(record.Config.Restart.Times, record.Config.Restart.Growth)));
            Check.That(result.Records.All(record => record.Config.Optimizer is not Optimizer.Adam adam || Optimizer.Adam.IsWarm(adam.WarmUp, adam.LearningRate)));
            Check.Equal(3, result.Records.Select(record => record.Config.Optimizer).GroupBy(Case).Count(), "cases that were drawn");
        }),
        new("constraints: are told apart at a point", () =>
        {
            ConfigSpace space = ConfigSpace.Of<TightConfig>();
            Check.That(space.IsFeasible([0.305, 0.305]));
            Check.That(!space.IsFeasible([0.305, 0.315]));
        }),
        new("constraints: of a config that is given are checked", () => Check.Throws<ArgumentException>(
            """the config breaks the constraint 'IsDiagonal': {"row":1,"column":2} (Parameter 'config')""", () => ConfigSpace.Of<TightConfig>().Encode(new TightConfig(1, 2)))),
        new("constraints: that nothing satisfies end in words", () =>
        {
            InvalidOperationException typed = Check.Thrown<InvalidOperationException>(() =>
            {
                var random = new RandomStream(1, 2, 3);
                ConfigSpace.Sample<ImpossibleConfig>(ref random);
            });
            Check.That(typed.Message.StartsWith(Failure, StringComparison.Ordinal) && typed.Message.EndsWith("'IsLarge' for 0 % of them", StringComparison.Ordinal), typed.Message);
            InvalidOperationException point = Check.Thrown<InvalidOperationException>(() =>
            {
                var random = new RandomStream(1, 2, 3);
                ConfigSpace.Of<ImpossibleConfig>().Sample(ref random, new double[1]);
            });
            Check.That(point.Message.StartsWith(Failure, StringComparison.Ordinal), point.Message);
        }),
        new("constraints: that nothing satisfies end a study in the same words", () =>
        {
            InvalidOperationException study = Check.Thrown<InvalidOperationException>(() => Impossible.Tune(Silent.Options(trials: 3) with { FirstTrialIsDefault = false }));
            Check.That(study.Message.StartsWith(Failure, StringComparison.Ordinal), study.Message);
        }),
        new("constraints: that the defaults break end a study before its first trial", () => Check.Throws<ArgumentException>(
            """the default config cannot be the first trial: the config breaks the constraint 'IsLarge': {"size":1}; give the parameters other default values, or set FirstTrialIsDefault to false (Parameter 'objective')""", () => Impossible.Tune(Silent.Options(trials: 3)))),
    ];

    private static int Case(Optimizer optimizer) => optimizer switch
    {
        Optimizer.Sgd => 0,
        Optimizer.Adam => 1,
        _ => 2,
    };
}
