namespace HpoAttributes;

/// <summary>A number that a trial reported beside its values, for people to look at: no searcher or scheduler does.</summary>
/// <param name="Name">The metric's name, say <c>trainLoss</c>.</param>
/// <param name="Resource">How much the trial had spent at its last report; 0 before the first.</param>
/// <param name="Value">The number; any, also one that is not finite.</param>
public readonly record struct MetricValue(string Name, int Resource, double Value);
