namespace HpoAttributes;

/// <summary>A function of several variables with its gradient.</summary>
/// <param name="x">The variables.</param>
/// <param name="gradient">Room for the gradient, written entirely.</param>
/// <returns>The value; NaN or infinite where there is none.</returns>
internal delegate double DifferentiableFunction(ReadOnlySpan<double> x, Span<double> gradient);
