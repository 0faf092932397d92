namespace HpoAttributes;

/// <summary>Whether smaller or larger values of a metric are better.</summary>
public enum Goal
{
    /// <summary>Smaller is better (an error, a loss). The default.</summary>
    Minimize = 0,

    /// <summary>Larger is better (an accuracy, a reward).</summary>
    Maximize = 1,
}
