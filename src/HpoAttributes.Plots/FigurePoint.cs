namespace HpoAttributes;

/// <summary>A value at a moment.</summary>
/// <param name="Seconds">The time from the study's start.</param>
/// <param name="Value">The value.</param>
internal readonly record struct FigurePoint(double Seconds, double Value)
{
    public static FigurePoint Of(Measurement measurement) => new(measurement.After.TotalSeconds, measurement.Values[0]);
}
