namespace HpoAttributes.Tests.Searchers;

/// <summary>A number on each scale, a choice, and a case with hyperparameters of its own.</summary>
internal sealed class MixedShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.Create<TConfig>(
            new("rate", new FloatDomain<double>(1e-4, 1, log: true)),
            new("size", new IntDomain<int>(1, 9)),
            new("width", new IntDomain<int>(8, 512, 1, log: true)),
            new("kind", new ChoiceDomain<string>(["a", "b", "c"])),
            SpaceItem.Group<PointConfig<CasesShape>>("method"));
}
