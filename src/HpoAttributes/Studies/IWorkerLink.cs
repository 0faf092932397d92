namespace HpoAttributes;

/// <summary>A worker's way to the study: the host itself in its process, a pipe to it in a child process. Messages block until they are answered.</summary>
internal interface IWorkerLink
{
    /// <summary>Asks for a trial; blocks until there is one, or until there will be none any more.</summary>
    /// <returns>The trial, or null where the worker is done.</returns>
    Trial? Acquire(int worker, LeaseToken token);

    /// <summary>Reports the values after some resource.</summary>
    ReportReply Report(int trial, LeaseToken token, Measurement measurement);

    /// <summary>Reports an outcome constraint.</summary>
    void Constrain(int trial, LeaseToken token, string name, double value);

    /// <summary>Reports a metric beside the values.</summary>
    void ReportMetric(int trial, LeaseToken token, string name, double value);

    /// <summary>Writes a line of text.</summary>
    void Log(int trial, LeaseToken token, string text);

    /// <summary>Names the checkpoint that is the trial's from now on.</summary>
    /// <returns>Which checkpoint is of no use any more: the former one, none, or this one.</returns>
    CheckpointReply Checkpoint(int trial, LeaseToken token, TrialCheckpoint checkpoint);

    /// <summary>Tells how a trial that is run again went on.</summary>
    void Resume(int trial, LeaseToken token, TrialResumption resumption);

    /// <summary>Has finished the trial.</summary>
    FinishReply Finish(int trial, LeaseToken token, TrialOutcome outcome);
}
