namespace HpoAttributes;

/// <summary>What a message between a study and one of its worker processes is. The numbers are part of the protocol.</summary>
internal enum WireKind : byte
{
    /// <summary>Process to study, first: who it is and which objective it has come to.</summary>
    Hello = 1,

    /// <summary>The answer to a hello: what the worker has to know.</summary>
    Welcome = 2,

    /// <summary>The other answer to a hello: the process is to end.</summary>
    Refused = 3,

    /// <summary>The answer to a message that has one, under its number.</summary>
    Reply = 4,

    /// <summary>Study to process: trials are to end.</summary>
    Cancel = 5,

    /// <summary>Study to process: a trial that is parked there goes on elsewhere.</summary>
    Evict = 6,

    /// <summary>Process to study: it cannot work at all.</summary>
    Fault = 7,

    Acquire = 16,
    Report = 17,
    Constrain = 18,
    Metric = 19,
    Log = 20,
    Checkpoint = 21,
    Resume = 22,
    Finish = 23,
}
