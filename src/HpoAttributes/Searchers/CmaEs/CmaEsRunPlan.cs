namespace HpoAttributes;

/// <summary>What the next run of a search is to be.</summary>
/// <param name="Population">The number of results in a generation.</param>
/// <param name="Shrink">What multiplies the first step.</param>
/// <param name="Results">After how many results it ends at the latest.</param>
internal sealed record CmaEsRunPlan(int Population, double Shrink = 1, long Results = long.MaxValue);
