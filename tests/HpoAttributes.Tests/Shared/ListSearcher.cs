namespace HpoAttributes.Tests;

/// <summary>Proposes given configs, then nothing.</summary>
internal sealed class ListSearcher(params SampleConfig[] configs) : ISearcher
{
    public ConfigSpace Space => ConfigSpace.Of<SampleConfig>();

    public Suggestion? Suggest(int trial, TrialHistory history)
        => trial < configs.Length ? new Suggestion(Space.Encode(configs[trial]), configs[trial]) : null;
}
