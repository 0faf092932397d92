namespace HpoAttributes;

/// <summary>
/// Runs objectives that yield their values: each value is one unit of resource. For generated code, and for an
/// <see cref="IObjective{TConfig}"/> written by hand.
/// </summary>
/// <remarks>
/// The k-th value is reported at resource k; where the iterator has loaded a checkpoint, at <see cref="ITrialContext.LoadedResource"/> + k. The iterator is
/// left, and disposed, where the answer is not <see cref="TrialDecision.Continue"/> and at resource <see cref="ITrialContext.Resource"/>. It does not report by itself.
/// </remarks>
public static class Iteration
{
    /// <summary>Runs an iterator on the calling thread.</summary>
    /// <typeparam name="T">The type of what it yields.</typeparam>
    /// <param name="values">The objective's values.</param>
    /// <param name="trial">The trial.</param>
    /// <param name="read">Makes values of what is yielded: one for each goal.</param>
    /// <returns>The last value, which is the trial's.</returns>
    public static ObjectiveValues Run<T>(IEnumerable<T> values, ITrialContext trial, Func<T, ObjectiveValues> read)
    {
        ArgumentNullException.ThrowIfNull(trial);
        ArgumentNullException.ThrowIfNull(read);
        var steps = new IterationSteps(trial);
        foreach (T value in values ?? throw IterationSteps.Null())
        {
            if (!steps.Take(read(value)))
            {
                break;
            }
        }

        return steps.Last;
    }

    /// <summary>Runs an asynchronous iterator.</summary>
    /// <param name="values">The objective's values.</param>
    /// <param name="trial">The trial.</param>
    /// <param name="read">Makes values of what is yielded: one for each goal.</param>
    /// <param name="cancellationToken">Given to the iterator, beside what it was called with.</param>
    /// <inheritdoc cref="Run"/>
    public static async ValueTask<ObjectiveValues> RunAsync<T>(
        IAsyncEnumerable<T> values, ITrialContext trial, Func<T, ObjectiveValues> read, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(trial);
        ArgumentNullException.ThrowIfNull(read);
        var steps = new IterationSteps(trial);

        // On the captured context: that of the trial's thread, which the iterator must not leave.
        await foreach (T value in (values ?? throw IterationSteps.Null()).WithCancellation(cancellationToken))
        {
            if (!steps.Take(read(value)))
            {
                break;
            }
        }

        return steps.Last;
    }
}
