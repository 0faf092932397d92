namespace HpoAttributes.SpaceChecks;

[ConfigGroup]
internal sealed partial record Span([Uniform(-1, 1), LessThan(nameof(To))] float From = -0.5f, [Uniform(0, 1)] float To = 0.5f);
