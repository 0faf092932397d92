namespace HpoAttributes.Benchmarks;

/// <summary>What a benchmark found.</summary>
/// <param name="Outcome">Whether the aim is met.</param>
/// <param name="Words">The figure in words: the last line that the program writes.</param>
internal sealed record Verdict(Outcome Outcome, string Words);
