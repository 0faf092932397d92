namespace HpoAttributes;

/// <summary>A point of a learning curve.</summary>
/// <param name="Trial">The number of the trial.</param>
/// <param name="Rung">The index of the rung.</param>
/// <param name="Value">The value there: as reported, or transformed, as it is used.</param>
internal readonly record struct CurveObservation(int Trial, int Rung, double Value);
