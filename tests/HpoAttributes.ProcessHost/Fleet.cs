namespace HpoAttributes.ProcessHost;

/// <summary>Zero where each worker gets its own element of the list.</summary>
public static class Fleet
{
    [Objective]
    public static double Mismatch([PerWorker] int device, ITrialContext trial, [Uniform(0, 1)] double x = 0.5) => device - trial.Worker + (x * 0);
}
