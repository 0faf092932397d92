namespace HpoAttributes;

/// <summary>The incumbent at a moment of a study.</summary>
/// <param name="Elapsed">The time from the study's start.</param>
/// <param name="Value">Its value; NaN before the first success.</param>
internal readonly record struct IncumbentPoint(TimeSpan Elapsed, double Value);
