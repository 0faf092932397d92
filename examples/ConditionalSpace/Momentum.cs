using HpoAttributes;

namespace ConditionalSpace;

/// <summary>A group within a case of the optimiser, on or off.</summary>
[ConfigGroup]
internal sealed partial record Momentum([ReverseLogUniform(0.5, 0.99)] double Decay = 0.9, [Choice] bool IsNesterov = false);
