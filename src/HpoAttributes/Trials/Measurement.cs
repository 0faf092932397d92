namespace HpoAttributes;

/// <summary>One report of a running trial.</summary>
/// <param name="Resource">How much had been spent, in units of resource (epochs, as a rule), from 1.</param>
/// <param name="Values">The values then, one for each goal.</param>
public readonly record struct Measurement(int Resource, ObjectiveValues Values);
