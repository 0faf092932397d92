namespace HpoAttributes;

/// <summary>How a trial that had been put aside went on.</summary>
public enum TrialResumption
{
    /// <summary>On its own thread, where it stood.</summary>
    Continued = 0,

    /// <summary>Called again, it went on from its checkpoint.</summary>
    FromCheckpoint = 1,

    /// <summary>Called again, it started from the beginning.</summary>
    Restarted = 2,
}
