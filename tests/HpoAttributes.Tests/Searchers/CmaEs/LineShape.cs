namespace HpoAttributes.Tests.Searchers.CmaEs;

/// <summary>One number from 0 to 1.</summary>
internal sealed class LineShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.Create<TConfig>(new SpaceItem("x", new FloatDomain<double>(0, 1)));
}
