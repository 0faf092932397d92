namespace HpoAttributes.Tests.Searchers.CmaEs;

/// <summary>Two numbers from 0 to 1, and three integers from 0 to 20.</summary>
internal sealed class IntegersShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.Create<TConfig>(
        [
            new("x", new FloatDomain<double>(0, 1)),
            new("y", new FloatDomain<double>(0, 1)),
            .. Enumerable.Range(0, 3).Select(i => new SpaceItem($"n{i}", new IntDomain<int>(0, 20))),
        ]);
}
