using System.Globalization;

namespace HpoAttributes;

/// <summary>What the tuner has to know of an objective besides how to evaluate it.</summary>
/// <param name="Name">Its name in messages: that of its host.</param>
/// <param name="Goals">One goal for each value; none means <see cref="Goal.Minimize"/>.</param>
public sealed record ObjectiveInfo(string Name, params IReadOnlyList<Goal> Goals)
{
    /// <summary>One goal for each value, at least one.</summary>
    public IReadOnlyList<Goal> Goals { get; } = Goals.Count == 0 ? [Goal.Minimize] : Goals;

    /// <summary>
    /// The name of each value, for messages and views. By default <c>value</c> where there is one goal, else <c>Item1</c>,
    /// <c>Item2</c> and so on.
    /// </summary>
    /// <exception cref="ArgumentException">There are not as many names as goals.</exception>
    public IReadOnlyList<string> Metrics
    {
        get => field ?? DefaultMetrics(Goals.Count);
        init
        {
            ArgumentNullException.ThrowIfNull(value, nameof(Metrics));
            field = value.Count == Goals.Count
                ? value
                : throw new ArgumentException($"there are {Goals.Count} goals, but {value.Count} names of values", nameof(Metrics));
        }
    }

    /// <summary>How much a trial may spend: the range of the <see cref="ResourceAttribute"/> parameter; null where there is none.</summary>
    public ResourceRange? Resource { get; init; }

    /// <summary>
    /// Whether it reports while it runs, as iterators do: it is then called once with the most resource, and stopped or put aside between two reports. Otherwise it is called with the
    /// resource of the scheduler's next decision, and called again with more if it is to go on. False by default.
    /// </summary>
    public bool IsReporting { get; init; }

    /// <summary>Whether it awaits: its continuations then run on its worker's own thread. An objective that blocks instead must leave this false.</summary>
    public bool IsAsync { get; init; }

    /// <summary>The number of workers that its <see cref="PerWorkerAttribute"/> lists demand; null where it has none.</summary>
    public int? Workers { get; init; }

    /// <summary>Whether all workers share one instance that is not marked <see cref="ThreadSafeObjectiveAttribute"/>, so that only one may run.</summary>
    public bool IsSingleWorker { get; init; }

    /// <summary>The number of workers that <see cref="PerWorkerAttribute"/> lists demand. For generated code.</summary>
    /// <param name="lists">Each list's parameter name and length; a length of null stands for a list that is null.</param>
    /// <exception cref="ArgumentException">A list is null or empty, or two differ in length.</exception>
    public static int WorkersOf(params ReadOnlySpan<(string Name, int? Count)> lists)
    {
        foreach ((string name, int? count) in lists)
        {
            if (count is null)
            {
                throw new ArgumentNullException(name);
            }

            if (count == 0)
            {
                throw new ArgumentException($"the list '{name}' has one element for each worker: at least one is needed, but it is empty", name);
            }

            if (count != lists[0].Count)
            {
                throw new ArgumentException($"the list '{name}' has {count} elements but '{lists[0].Name}' has {lists[0].Count}: each needs one for every worker", name);
            }
        }

        return lists[0].Count!.Value;
    }

    private static string[] DefaultMetrics(int count)
        => count == 1 ? ["value"] : [.. Enumerable.Range(1, count).Select(item => string.Create(CultureInfo.InvariantCulture, $"Item{item}"))];
}
