namespace HpoAttributes;

/// <summary>
/// Marks the method to tune. Its parameters with a domain attribute are the hyperparameters, the others are fixed
/// arguments of the generated <c>Tune</c>; its result is the value to minimise (or maximise).
/// </summary>
/// <param name="goals">One goal for each value that the method returns; none means <see cref="Goal.Minimize"/>.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ObjectiveAttribute(params Goal[] goals) : Attribute
{
    /// <summary>One goal for each value that the method returns.</summary>
    public IReadOnlyList<Goal> Goals { get; } = goals.Length == 0 ? [Goal.Minimize] : goals;

    /// <summary>
    /// Tells several objectives of one host apart: with the name <c>Head</c> on host <c>LeNet</c> the generated
    /// members are <c>LeNetHeadConfig</c>, <c>LeNetHeadObjective</c>, <c>LeNet.TuneHead</c> and <c>LeNet.TuneHeadAsync</c>.
    /// </summary>
    public string? Name { get; set; }
}
