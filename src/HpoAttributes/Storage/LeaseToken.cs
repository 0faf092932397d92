namespace HpoAttributes;

/// <summary>
/// The right to work on a trial. The worker makes it before it asks for one, so that a repeated question gets the same
/// answer: 128 bits that no other request of the study uses.
/// </summary>
/// <param name="High">The upper half: which run of the study, and which worker of it.</param>
/// <param name="Low">The lower half: which request of the worker.</param>
public readonly record struct LeaseToken(ulong High, ulong Low);
