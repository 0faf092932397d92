namespace HpoAttributes;

/// <summary>Why a worker process has ended.</summary>
internal enum SessionEnd
{
    /// <summary>There is nothing to do any more.</summary>
    Done,

    /// <summary>It has run as many trials as it was to.</summary>
    Spent,

    /// <summary>It has ended, or was killed, while it worked or waited for work.</summary>
    Died,

    /// <summary>It has ended before it came to <c>Tune</c>.</summary>
    NeverCame,
}
