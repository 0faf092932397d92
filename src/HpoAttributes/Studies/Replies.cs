namespace HpoAttributes;

/// <summary>The answer to a worker that asks for work.</summary>
internal enum AcquireStatus
{
    /// <summary>Here is a trial.</summary>
    Lease,

    /// <summary>Nothing now, ask again when something has changed.</summary>
    Wait,

    /// <summary>Nothing any more.</summary>
    Done,
}

/// <summary>The answer to a worker that asks for work, with the trial if there is one.</summary>
internal readonly record struct AcquireReply(AcquireStatus Status, Trial? Trial = null);

/// <summary>The answer to a worker that reports.</summary>
internal enum ReportReply
{
    Continue,

    /// <summary>The scheduler has seen enough: what the objective returns is its value.</summary>
    Stop,

    /// <summary>The trial is put aside: its worker is free.</summary>
    Pause,

    /// <summary>The run is to end: what the objective returns does not count.</summary>
    Interrupt,

    LeaseLost,
}

/// <summary>The answer to a worker that has saved a checkpoint.</summary>
internal enum CheckpointReply
{
    /// <summary>It is the trial's; the former one is of no use any more.</summary>
    Recorded,

    /// <summary>It is the trial's, and the former one is to be kept: another trial was forked from it, or is its owner.</summary>
    RecordedBesideFormer,

    /// <summary>It is nobody's.</summary>
    LeaseLost,
}

/// <summary>The answer to a worker that has finished a trial.</summary>
internal enum FinishReply
{
    Recorded,
    AlreadyRecorded,
    LeaseLost,
}
