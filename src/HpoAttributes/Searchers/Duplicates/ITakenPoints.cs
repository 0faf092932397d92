namespace HpoAttributes;

/// <summary>Configs that are not to be proposed.</summary>
internal interface ITakenPoints
{
    /// <summary>How many different ones there are.</summary>
    int Count { get; }

    /// <summary>Reads what is new in a history.</summary>
    void Follow(TrialHistory history);

    /// <summary>Whether the config of a feasible point is one of them.</summary>
    bool Contains(ReadOnlySpan<double> point);
}
