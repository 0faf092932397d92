namespace HpoAttributes;

/// <summary>What the optional packages that a project references add to its tuning runs. Generated code fills it in.</summary>
public sealed record TuningDefaults
{
    /// <summary>No optional package.</summary>
    public static TuningDefaults None { get; } = new();

    /// <summary>Creates the store for a named study (<see cref="TuningOptions.Study"/>).</summary>
    public Func<IStudyStore>? Store { get; init; }

    /// <summary>Creates what surrounds each trial (HpoAttributes.Torch).</summary>
    public Func<ITrialEnvironment>? Environment { get; init; }

    /// <summary>Creates the live view (HpoAttributes.Console), or gives null where the terminal is not interactive.</summary>
    public Func<ITuningObserver?>? LiveView { get; init; }
}
