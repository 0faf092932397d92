namespace HpoAttributes.Tests.Searchers;

/// <summary>A unit square whose constraint throws in its right half.</summary>
internal sealed class ThrowingShape : IPointShape
{
    public static ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>
        => ConfigSpace.CreateConstrained<TConfig>(
            [new("x", new FloatDomain<double>(0, 1)), new("y", new FloatDomain<double>(0, 1))],
            [new("IsLeft", "x", "y")]);

    public static bool IsFeasible(double[] point) => point[0] <= 0.5 ? true : throw new InvalidDataException("too far");
}
