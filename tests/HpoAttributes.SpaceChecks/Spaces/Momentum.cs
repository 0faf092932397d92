namespace HpoAttributes.SpaceChecks;

[ConfigGroup]
internal sealed partial record Momentum([Uniform(0, 0.99)] double Rate = 0.9, [Choice] bool IsNesterov = true);
