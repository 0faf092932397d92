namespace HpoAttributes.Tests.Searchers.CmaEs;

/// <summary>One config.</summary>
internal sealed class OneConfigShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.Create<TConfig>(new SpaceItem("kind", new ChoiceDomain<string>(["a"])));
}
