namespace HpoAttributes;

/// <summary>
/// A time in which no worker had a trial: it had been put aside, or waited to be called again with more resource, or had failed and was to be tried again, or its worker was lost, or the run
/// had ended.
/// </summary>
/// <param name="Resource">How much it had spent by then, in units of resource: that of its last report, 0 before the first.</param>
/// <param name="Until">The time from the study's start to the moment at which a worker took it again, breaks between runs of the study left out.</param>
/// <param name="WasPutAside">Whether its scheduler had put it aside.</param>
public readonly record struct TrialPause(int Resource, TimeSpan Until, bool WasPutAside);
