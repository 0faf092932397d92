using System.Text.Json.Serialization;

namespace HpoAttributes.Benchmarks;

/// <summary>What makes an instance of a BBOB function.</summary>
/// <param name="Name">The function's name.</param>
/// <param name="Optimum">Where the minimum is.</param>
/// <param name="R">A rotation.</param>
/// <param name="Q">Another rotation.</param>
/// <param name="Y">Of Gallagher's function: the peaks.</param>
/// <param name="C">Of Gallagher's function: the curvatures of each peak.</param>
/// <param name="W">Of Gallagher's function: the height of each peak.</param>
internal sealed record BbobInstance(string Name, [property: JsonPropertyName("xopt")] double[] Optimum, double[][] R, double[][] Q, double[][]? Y, double[][]? C, double[]? W);
