namespace HpoAttributes.Tests.Searchers;

/// <summary>Two numbers from 0 to 1.</summary>
internal sealed class SquareShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.Create<TConfig>(new("x", new FloatDomain<double>(0, 1)), new("y", new FloatDomain<double>(0, 1)));
}
