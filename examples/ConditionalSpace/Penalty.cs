using HpoAttributes;

namespace ConditionalSpace;

/// <summary>A group of the objective, on or off.</summary>
[ConfigGroup]
internal sealed partial record Penalty([LogUniform(1e-5, 0.1)] double L2 = 1e-3, [Choice] bool OnBias = false);
