namespace HpoAttributes;

/// <summary>What a free worker does next.</summary>
/// <param name="Trial">The number of the trial that it resumes; null where it starts a new one.</param>
/// <param name="Point">The point of the new one; null where it resumes a trial, or where there is no model to choose one by.</param>
internal sealed record ThawChoice(int? Trial, double[]? Point);
