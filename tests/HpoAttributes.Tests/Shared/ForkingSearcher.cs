namespace HpoAttributes.Tests;

/// <summary>Has every trial but the first go on from the first one's checkpoint.</summary>
internal sealed class ForkingSearcher : ISearcher
{
    public ConfigSpace Space => ConfigSpace.Of<SampleConfig>();

    public Suggestion? Suggest(int trial, TrialHistory history)
        => new(Space.Encode(new SampleConfig())) { ForkOf = trial > 0 ? 0 : null };
}
