namespace HpoAttributes.SpaceChecks;

/// <summary>Spaces of every kind, for tests of what works on any of them.</summary>
public static class AllSpaces
{
    /// <summary>The spaces, names all different.</summary>
    public static IReadOnlyList<NamedSpace> List { get; } =
    [
        Of<SingleConfig>("one dimension"),
        Of<CoinConfig>("two configs"),
        Of<DomainsConfig>("every domain"),
        Of<DistributionsConfig>("every distribution"),
        Of<OrderedConfig>("orders"),
        Of<OrderedGridsConfig>("orders of grids"),
        Of<TriangleConfig>("finite with an order"),
        Of<FiniteConfig>("finite with groups"),
        Of<TightConfig>("finite with a tight constraint"),
        Of<NetworkConfig>("groups with constraints"),
        Of<Optimizer>("cases"),
    ];

    /// <summary>A space whose constraints leave nothing.</summary>
    public static ConfigSpace Impossible => ConfigSpace.Of<ImpossibleConfig>();

    private static NamedSpace Of<TConfig>(string name)
        where TConfig : class, IConfig<TConfig>
        => new(name, ConfigSpace.Of<TConfig>());
}
