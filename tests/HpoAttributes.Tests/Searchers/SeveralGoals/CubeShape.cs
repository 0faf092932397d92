namespace HpoAttributes.Tests.Searchers.SeveralGoals;

/// <summary>Six numbers from 0 to 1.</summary>
internal sealed class CubeShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.Create<TConfig>([.. Enumerable.Range(0, 6).Select(i => new SpaceItem($"x{i}", new FloatDomain<double>(0, 1)))]);
}
