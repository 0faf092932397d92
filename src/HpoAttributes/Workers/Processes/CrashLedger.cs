namespace HpoAttributes;

/// <summary>How often processes died that ran a trial, and whether it is tried again. Safe for several threads.</summary>
/// <param name="retries">How often a trial that fails is tried again.</param>
internal sealed class CrashLedger(int retries)
{
    private const int LeastAttempts = 2;

    private readonly Lock _gate = new();
    private readonly Dictionary<int, int> _deaths = [];

    /// <summary>
    /// Notes the death of a process that ran a trial. One death may be anybody's fault: a trial gets a second attempt also where
    /// failed ones are not tried again, or have been often enough.
    /// </summary>
    /// <returns>Whether the trial waits for another process; false where it has failed.</returns>
    public bool IsForgiven(Trial trial)
    {
        lock (_gate)
        {
            int deaths = _deaths.GetValueOrDefault(trial.Number) + 1;
            _deaths[trial.Number] = deaths;
            return deaths < LeastAttempts && trial.Retries >= retries;
        }
    }
}
