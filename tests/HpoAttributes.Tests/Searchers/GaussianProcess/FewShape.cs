namespace HpoAttributes.Tests.Searchers;

/// <summary>Twelve configs.</summary>
internal sealed class FewShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.Create<TConfig>(new("size", new IntDomain<int>(1, 4)), new("kind", new ChoiceDomain<string>(["a", "b", "c"])));
}
