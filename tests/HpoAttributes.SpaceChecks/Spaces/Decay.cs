namespace HpoAttributes.SpaceChecks;

/// <summary>Cases within a case of <see cref="Optimizer"/>.</summary>
[ConfigGroup]
internal abstract partial record Decay
{
    private Decay()
    {
    }

    public sealed record None : Decay;

    public sealed record Cosine([IntRange(1, 100)] int Period, Restart? Restart = null) : Decay;

    public sealed record Steps([IntRange(1, 30)] int Every = 10, [Uniform(0.1, 0.9)] float Factor = 0.5f) : Decay;
}
