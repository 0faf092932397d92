namespace HpoAttributes;

/// <summary>What happens where a space has finitely many configs and a searcher comes upon one that was tried or is pending. Continuous spaces have no duplicates.</summary>
public enum DuplicatePolicy
{
    /// <summary>It is not proposed again; the study ends once every config was tried. The default.</summary>
    Skip = 0,

    /// <summary>It may be proposed, and the new trial takes over values and outcome constraints of the completed one without being run.</summary>
    Reuse = 1,

    /// <summary>It may be proposed, and is run again: for objectives whose values are noisy. Each trial stands for itself, unless <c>TuningOptions.Repeats</c> or <c>ConfirmBest</c> asks for means.</summary>
    Repeat = 2,
}
