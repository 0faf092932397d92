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
    Stop,
    LeaseLost,
}

/// <summary>The answer to a worker that has finished a trial.</summary>
internal enum FinishReply
{
    Recorded,
    AlreadyRecorded,
    LeaseLost,
}
