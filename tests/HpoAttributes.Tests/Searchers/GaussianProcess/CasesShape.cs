namespace HpoAttributes.Tests.Searchers;

/// <summary>Two cases, of two and one hyperparameters.</summary>
internal sealed class CasesShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.CreateCases<TConfig>(
            new CaseDomain(["first", "second"]),
            new SpaceCase("first", [new("momentum", new FloatDomain<double>(0, 1)), new("depth", new OrdinalDomain<int>([1, 2, 4, 8]))]),
            new SpaceCase("second", [new("decay", new FloatDomain<double>(0, 1))]));
}
