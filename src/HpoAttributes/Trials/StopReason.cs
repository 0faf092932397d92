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

    /// <summary>The time of <c>TuningOptions.TimeLimit</c> is over.</summary>
    TimeLimit = 4,

    /// <summary>The resource of <c>TuningOptions.ResourceLimit</c> is spent.</summary>
    ResourceLimit = 5,

    /// <summary>The incumbent is as good as <c>TuningOptions.Target</c>.</summary>
    TargetReached = 6,

    /// <summary>The incumbent has not improved for as many trials as <c>TuningOptions.Patience</c>.</summary>
    NoImprovement = 7,

    /// <summary>As many trials failed, one after the other, as <c>TuningOptions.FailureLimit</c>.</summary>
    FailureLimit = 8,
}
