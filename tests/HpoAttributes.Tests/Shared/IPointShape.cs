namespace HpoAttributes.Tests;

/// <summary>The space of a <see cref="PointConfig{TShape}"/>, and what it holds.</summary>
internal interface IPointShape
{
    /// <summary>Creates the space.</summary>
    /// <typeparam name="TConfig">The config type.</typeparam>
    static abstract ConfigSpace Create<TConfig>()
        where TConfig : class, IConfig<TConfig>;

    /// <summary>Whether the space's constraint holds, where it has one.</summary>
    static virtual bool IsFeasible(double[] point) => true;
}
