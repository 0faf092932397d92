namespace HpoAttributes.Benchmarks;

/// <summary>When a parameter exists: while an earlier one is a certain choice.</summary>
/// <param name="Param">The name of the earlier parameter.</param>
/// <param name="In">The choice. A list of one, since a dimension of a space belongs to one case.</param>
internal sealed record ParameterCondition(string Param, IReadOnlyList<string> In);
