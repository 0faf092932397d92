using System.Diagnostics;

namespace HpoAttributes;

/// <summary>What all worker processes of a study have.</summary>
/// <param name="Study">The study.</param>
/// <param name="Trials">What its trials have.</param>
internal sealed record ProcessSettings(StudyIdentity Study, TrialSettings Trials)
{
    /// <summary>How many trials may be parked in one process.</summary>
    public required int MaxParked { get; init; }

    /// <summary>How often a trial that fails is tried again.</summary>
    public required int Retries { get; init; }

    /// <summary>How many trials a process runs before another one takes its place; null for any number.</summary>
    public required int? TrialsPerProcess { get; init; }

    /// <summary>How long a trial may take to end when its time is over, before its process is killed.</summary>
    public required TimeSpan Grace { get; init; }

    /// <summary>Where what the processes print goes.</summary>
    public required TextWriter Output { get; init; }

    /// <summary>Gives the command line of a worker process for the name of its pipe.</summary>
    public Func<string, ProcessStartInfo> Command { get; init; } = WorkerCommand.Of;
}
