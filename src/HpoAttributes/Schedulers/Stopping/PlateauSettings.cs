namespace HpoAttributes;

/// <summary>The settings of plateau stopping.</summary>
/// <param name="Patience">How many reports in a row may bring no improvement.</param>
/// <param name="MinDelta">By how much more than this a value must be better.</param>
internal readonly record struct PlateauSettings(int Patience, double MinDelta)
{
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public static PlateauSettings Of(int patience, double minDelta)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(patience, 1);
        if (minDelta is not (>= 0 and < double.PositiveInfinity))
        {
            throw new ArgumentOutOfRangeException(nameof(minDelta), minDelta, "minDelta must be a number of at least 0");
        }

        return new(patience, minDelta);
    }
}
