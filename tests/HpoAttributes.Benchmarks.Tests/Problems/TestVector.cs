namespace HpoAttributes.Benchmarks.Tests;

/// <summary>An input of a problem with its output.</summary>
/// <param name="Values">The values of the parameters.</param>
/// <param name="Output">What the problem answers.</param>
internal sealed record TestVector(double[] Values, Evaluation Output);
