namespace HpoAttributes.Tests;

internal sealed class OtherObjective : IObjective<OtherConfig>
{
    public ObjectiveInfo Info { get; } = new("Other");

    public ValueTask<ObjectiveValues> EvaluateAsync(OtherConfig config, ITrialContext trial, CancellationToken cancellationToken) => new(config.Size);
}
