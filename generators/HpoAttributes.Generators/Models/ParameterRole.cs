namespace HpoAttributes.Generators.Models;

/// <summary>Where the value of a parameter comes from.</summary>
internal enum ParameterRole
{
    /// <summary>From the config.</summary>
    Hyperparameter,

    /// <summary>From an argument of <c>Tune</c>.</summary>
    Fixed,

    /// <summary>From a list given to <c>Tune</c>, by the worker's index.</summary>
    PerWorker,

    /// <summary>How much the trial may spend.</summary>
    Resource,

    /// <summary>The trial's context.</summary>
    Trial,

    /// <summary>The trial's cancellation token.</summary>
    Cancellation,
}
