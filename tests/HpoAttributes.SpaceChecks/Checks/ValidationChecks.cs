namespace HpoAttributes.SpaceChecks;

/// <summary>What is said of a config that is none.</summary>
internal static class ValidationChecks
{
    public static IEnumerable<NamedCheck> List =>
    [
        Refused("double", DomainsConfig.Default with { Uniform = double.NaN }, "uniform is NaN, but a number from -5 to 5 is needed"),
        Refused("float", DomainsConfig.Default with { UniformFloat = 1.5f }, "uniformFloat is 1.5, but a number from -1 to 1 is needed"),
        Refused("log scale", DomainsConfig.Default with { LogUniform = 0 }, "logUniform is 0, but a number from 1E-05 to 1 (log scale) is needed"),
        Refused("int", DomainsConfig.Default with { IntRange = 10 }, "intRange is 10, but an integer from -9 to 9 is needed"),
        Refused("step", DomainsConfig.Default with { LongRange = 1 }, "longRange is 1, but an integer from -1099511627776 to 1099511627776 in steps of 4096 is needed"),
        Refused("log int", DomainsConfig.Default with { LogIntRange = 0 }, "logIntRange is 0, but an integer from 1 to 1024 (log scale) is needed"),
        Refused("enum", DomainsConfig.Default with { Activation = (Activation)3 }, "activation is 3, but one of Relu, Tanh, Gelu is needed"),
        Refused("part of an enum", DomainsConfig.Default with { SomeActivation = Activation.Tanh }, "someActivation is Tanh, but one of Relu, Gelu is needed"),
        Refused("string", DomainsConfig.Default with { Text = "c" }, "text is c, but one of a, \"b\", ç is needed"),
        Refused("null", DomainsConfig.Default with { Text = null! }, "text is null, but one of a, \"b\", ç is needed"),
        Refused("several", DomainsConfig.Default with { Size = 17, Share = 0.2 }, "size is 17, but one of 16, 64, 32 is needed; share is 0.2, but one of 0.1, 0.5 is needed"),
        Refused(
            "distributions",
            DistributionsConfig.Default with { Momentum = 1, Truncated = 7.5 },
            "momentum is 1, but a number from 0.5 to 0.999 (reverse log scale) is needed; truncated is 7.5, but a number from 8 to 20 (normal with mean 10 and std 2) is needed"),
        Refused(
            "grids",
            DistributionsConfig.Default with { Grid = 0.35, LogGrid = 1.25, ReverseGrid = 1 },
            "grid is 0.35, but a number from 0 to 1 in steps of 0.1 is needed; logGrid is 1.25, but a number from 0.5 to 8 in steps of 0.5 (log scale) is needed; "
            + "reverseGrid is 1, but a number from 0 to 0.9 in steps of 0.1 (reverse log scale) is needed"),
        Refused(
            "ordered values and a shared domain",
            DistributionsConfig.Default with { BatchSize = 96, Size = "tiny", Rate = 1 },
            "batchSize is 96, but one of 32, 64, 128 in this order (log scale) is needed; size is tiny, but one of small, medium, large in this order is needed; "
            + "rate is 1, but a number from 1E-05 to 0.1 (log scale) is needed"),
        Refused("a group", NetworkConfig.Default with { Restart = null!, Momentum = new(1) }, "restart is null, but a Restart is needed; momentum.rate is 1, but a number from 0 to 0.99 is needed"),
        Refused(
            "a case in a case",
            NetworkConfig.Default with { Optimizer = new Optimizer.Adam(new Decay.Steps(31)) },
            "optimizer.Adam.decay.Steps.every is 31, but an integer from 1 to 30 is needed"),
        new("validation: of another config", () => Check.Throws<ArgumentException>(
            "a DomainsConfig is needed, but a FiniteConfig is given (Parameter 'config')", () => ConfigSpace.Of<DomainsConfig>().Encode(FiniteConfig.Default))),
        new("validation: of a point", () => Check.Throws<ArgumentException>(
            "a point of this space has 2 coordinates, but 1 are given (Parameter 'point')", () => ConfigSpace.Of<TightConfig>().Decode([0.5]))),
    ];

    private static NamedCheck Refused<TConfig>(string what, TConfig config, string message)
        where TConfig : class, IConfig<TConfig>
        => new($"validation: {what}", () => Check.Throws<ArgumentException>($"{message} (Parameter 'config')", () => ConfigSpace.Of<TConfig>().Encode(config), "the error"));
}
