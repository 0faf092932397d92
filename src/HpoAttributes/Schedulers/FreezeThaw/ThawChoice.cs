namespace HpoAttributes;

/// <summary>What a free worker does next.</summary>
/// <param name="Trial">The number of the trial that it resumes; null where it starts a new one.</param>
/// <param name="Point">The point of the new one; null where it resumes a trial.</param>
/// <param name="LogImprovement">The logarithm of the largest improvement that is expected of it at a later rung, where values have variance 1.</param>
/// <param name="IsAlone">Whether there was no new one to choose.</param>
internal sealed record ThawChoice(int? Trial, double[]? Point, double LogImprovement, bool IsAlone);
