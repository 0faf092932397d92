namespace HpoAttributes.Tests.Searchers.CmaEs;

/// <summary>Two hundred numbers from 0 to 1.</summary>
internal sealed class WideShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.Create<TConfig>([.. Enumerable.Range(0, 200).Select(i => new SpaceItem($"x{i}", new FloatDomain<double>(0, 1)))]);
}
