namespace HpoAttributes.SpaceChecks;

/// <summary>
/// Every check of what is generated. The tests run them one by one; the console of tests/HpoAttributes.AotConsole runs the same ones as native code.
/// A new feature of the space language gets an objective in Spaces, or a parameter of <see cref="Domains"/>, and a line here.
/// </summary>
public static class AllChecks
{
    /// <summary>The checks, names all different.</summary>
    public static IReadOnlyList<NamedCheck> List { get; } =
    [
        .. new SpaceProperties<DomainsConfig>("Domains", Fingerprints.Domains, cardinality: null).Checks,
        .. new SpaceProperties<DistributionsConfig>("Distributions", Fingerprints.Distributions, cardinality: null).Checks,
        .. new SpaceProperties<OrderedConfig>("Ordered", Fingerprints.Ordered, cardinality: null).Checks,
        .. new SpaceProperties<TriangleConfig>("Triangle", Fingerprints.Triangle, cardinality: 15).Checks,
        .. new SpaceProperties<NetworkConfig>("Network", Fingerprints.Network, cardinality: null).Checks,
        .. new SpaceProperties<FiniteConfig>("Finite", Fingerprints.Finite, cardinality: 4 * 2 * (2 + 3) * (1 + (2 * 5))).Checks,
        .. new SpaceProperties<TightConfig>("Tight", Fingerprints.Tight, cardinality: 10_000).Checks,
        .. new SpaceProperties<RenamedConfig>("Renamed", Fingerprints.Renamed, cardinality: null).Checks,
        .. new SpaceProperties<Optimizer>("Optimizer", Fingerprints.Optimizer, cardinality: null).Checks,
        .. JsonChecks.List,
        .. ValidationChecks.List,
        .. SchemaChecks.List,
        .. ConstraintChecks.List,
        .. OrderChecks.List,
        .. ShapeChecks.List,
        .. StudyChecks.List,
    ];
}
