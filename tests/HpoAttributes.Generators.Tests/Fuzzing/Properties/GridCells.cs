namespace HpoAttributes.Generators.Tests;

/// <summary>The positions of all values of a grid, some of which may be too rare to be met by chance.</summary>
internal static class GridCells
{
    /// <summary>A position for each value; null where the domain is no grid of floating-point numbers.</summary>
    public static double[]? Of(Domain domain) => domain switch
    {
        FloatDomain<double> { Step: { } step } grid => [.. Enumerable.Range(0, (int)grid.Cardinality!.Value).Select(index => grid.Encode(grid.Low + (index * step)))],
        FloatDomain<float> { Step: { } step } grid => [.. Enumerable.Range(0, (int)grid.Cardinality!.Value).Select(index => grid.Encode((float)(grid.Low + (index * step))))],
        _ => null,
    };
}
