namespace HpoAttributes;

/// <summary>What a study is about and what it allows.</summary>
/// <param name="Space">The space of its configs.</param>
/// <param name="Goals">One goal for each value.</param>
internal sealed record StudyRules(ConfigSpace Space, IReadOnlyList<Goal> Goals)
{
    /// <summary>How much a trial may spend; null where its objective has no such parameter.</summary>
    public ResourceRange? Resource { get; init; }

    /// <summary>Whether the objective reports while it runs: it is then called with the most resource, else with that of the scheduler's next decision.</summary>
    public bool IsReporting { get; init; }

    /// <summary>Whether a trial takes over the result of a completed one with its config, where the space is finite.</summary>
    public bool Reuses { get; init; }

    /// <summary>How often configs are run.</summary>
    public RepeatPlan Plan { get; init; } = RepeatPlan.None;

    /// <summary>How often a trial that fails is tried again.</summary>
    public int Retries { get; init; }

    /// <summary>What ends a run of the study besides its trials.</summary>
    public StudyLimits Limits { get; init; } = new();

    /// <summary>Names what gives a study's events their meaning: two studies whose fingerprints differ must not be mixed.</summary>
    public string Fingerprint
    {
        get
        {
            string goals = string.Join(",", Goals);
            return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Space.Fingerprint} {goals} {(Resource is { } range ? $"{range.Min}..{range.Max}" : "-")}");
        }
    }
}
