namespace HpoAttributes;

/// <summary>What a free worker may go on with, or start.</summary>
/// <param name="Trial">The number of the trial; -1 for a new one.</param>
/// <param name="Point">The snapped point of its config.</param>
/// <param name="Reached">The index of the rung that it has reached; -1 for none.</param>
/// <param name="Similarities">How similar its config is to that of each point of the model.</param>
internal readonly record struct ThawCandidate(int Trial, double[] Point, int Reached, double[] Similarities)
{
    /// <summary>Stands for a trial that has not started.</summary>
    public const int New = -1;

    /// <summary>Whether it would be started.</summary>
    public bool IsNew => Trial == New;
}
