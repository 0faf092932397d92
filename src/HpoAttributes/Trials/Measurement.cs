namespace HpoAttributes;

/// <summary>One report of a running trial. Two are equal where their resources and values are, whenever they were made.</summary>
/// <param name="Resource">How much had been spent, in units of resource (epochs, as a rule), from 1.</param>
/// <param name="Values">The values then, one for each goal.</param>
public readonly record struct Measurement(int Resource, ObjectiveValues Values)
{
    /// <summary>The time from the study's start to the report, breaks between runs of the study left out.</summary>
    public TimeSpan After { get; init; }

    /// <inheritdoc/>
    public bool Equals(Measurement other) => Resource == other.Resource && Values.Equals(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Resource, Values);
}
