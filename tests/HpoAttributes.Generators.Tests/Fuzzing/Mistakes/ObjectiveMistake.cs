namespace HpoAttributes.Generators.Tests;

/// <summary>A mistake in an objective that was right: what it changes, and the id on top of what else is expected.</summary>
/// <param name="Id">The id.</param>
/// <param name="Change">Makes the mistake; false where this objective cannot have it.</param>
internal sealed record ObjectiveMistake(string Id, Func<FuzzContext, HostDraft, ObjectiveDraft, bool> Change)
{
    /// <summary>Makes the mistake where it is possible.</summary>
    public bool Apply(FuzzContext context, HostDraft host, ObjectiveDraft objective) => Change(context, host, objective);
}
