namespace HpoAttributes.Tests.Searchers;

/// <summary>Two numbers from 0 to 1, the first at most half the second.</summary>
internal sealed class TriangleShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.CreateConstrained<TConfig>(
            [new("x", new FloatDomain<double>(0, 1)), new("y", new FloatDomain<double>(0, 1))],
            [new("IsBelow", "x", "y")]);

    public static bool IsFeasible(double[] point) => point[0] <= point[1] / 2;
}
