namespace HpoAttributes;

/// <summary>What lies between two vectors.</summary>
/// <param name="Lower">The smallest coordinates; negative infinity where there is no limit.</param>
/// <param name="Upper">The largest coordinates.</param>
internal readonly record struct Box(double[] Lower, double[] Upper);
