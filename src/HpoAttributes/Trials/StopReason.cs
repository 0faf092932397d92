namespace HpoAttributes;

/// <summary>Why a study ended.</summary>
public enum StopReason
{
    /// <summary>Every trial of <c>TuningOptions.Trials</c> was run.</summary>
    TrialsDone = 0,

    /// <summary>The searcher had nothing left to propose.</summary>
    SpaceExhausted = 1,

    /// <summary>The token was cancelled, or Ctrl-C was pressed.</summary>
    Cancelled = 2,

    /// <summary>The store, the searcher or the scheduler threw. Only observers see this: the run itself throws.</summary>
    Faulted = 3,
}
