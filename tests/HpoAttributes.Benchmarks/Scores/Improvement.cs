namespace HpoAttributes.Benchmarks;

/// <summary>A trial of a run that was feasible and better than all before it.</summary>
/// <param name="Trial">The trial, from 1.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct Improvement(int Trial, double Value);
