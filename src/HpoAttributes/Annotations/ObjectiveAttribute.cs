namespace HpoAttributes;

/// <summary>
/// Marks the method to tune. Its parameters with a domain attribute are the hyperparameters, the others are fixed
/// arguments of the generated <c>Tune</c>; its result is the value to minimise (or maximise).
/// </summary>
/// <remarks>
/// A value is a <see cref="double"/>, a <see cref="float"/>, TorchSharp's tensor of one element, or for several goals a tuple
/// of 2 to 8 <see cref="double"/>s or <see cref="float"/>s, whose names are those of the metrics. The method returns it as such or in a
/// <see cref="Task{TResult}"/> or <see cref="ValueTask{TResult}"/>, or yields it after each unit of resource (epochs, as a rule) as an
/// <see cref="IEnumerable{T}"/> or <see cref="IAsyncEnumerable{T}"/>: the last value then is the trial's.
/// </remarks>
/// <param name="goals">
/// One goal for each value: <c>[Objective(Goal.Minimize, Goal.Maximize)]</c> for a tuple of two. None means that every
/// value is to be minimised.
/// </param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ObjectiveAttribute(params Goal[] goals) : Attribute
{
    /// <summary>One goal for each value; empty where every value is to be minimised.</summary>
    public IReadOnlyList<Goal> Goals { get; } = goals;

    /// <summary>
    /// Tells several objectives of one host apart: with the name <c>Head</c> on host <c>LeNet</c> the generated
    /// members are <c>LeNetHeadConfig</c>, <c>LeNetHeadObjective</c>, <c>LeNet.TuneHead</c> and <c>LeNet.TuneHeadAsync</c>.
    /// </summary>
    public string? Name { get; set; }
}
