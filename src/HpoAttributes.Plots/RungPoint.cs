namespace HpoAttributes;

/// <summary>The value of a trial at a rung.</summary>
/// <param name="Resource">The rung.</param>
/// <param name="Value">The value.</param>
/// <param name="WentOn">Whether the trial reported at a higher resource too.</param>
internal readonly record struct RungPoint(int Resource, double Value, bool WentOn);
