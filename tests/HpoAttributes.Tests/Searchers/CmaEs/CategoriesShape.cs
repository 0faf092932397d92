namespace HpoAttributes.Tests.Searchers.CmaEs;

/// <summary>Four choices, nothing that has an order.</summary>
internal sealed class CategoriesShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.Create<TConfig>([.. Enumerable.Range(0, 4).Select(i => new SpaceItem($"c{i}", new ChoiceDomain<string>(["a", "b", "c", "d", "e"])))]);
}
