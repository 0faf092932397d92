namespace HpoAttributes;

/// <summary>A point that is being made: some of its coordinates have their place, among them those that the next one depends on.</summary>
/// <param name="dimensions">The dimensions of the space.</param>
/// <param name="units">A coordinate for each of them.</param>
internal readonly ref struct PartialPoint(IReadOnlyList<Dimension> dimensions, ReadOnlySpan<double> units)
{
    public IReadOnlyList<Dimension> Dimensions { get; } = dimensions;

    public ReadOnlySpan<double> Units { get; } = units;
}
