namespace HpoAttributes.Benchmarks;

/// <summary>Runs, by method and task.</summary>
internal sealed class RaceTable
{
    private readonly ILookup<(string Method, string Task), RaceRun> _runs;
    private readonly string[] _tasks;

    public RaceTable(IEnumerable<RaceRun> runs)
    {
        RaceRun[] all = [.. runs];
        _runs = all.ToLookup(run => (run.Method, run.Task));
        _tasks = [.. CurveTask.All.Select(task => task.Name)];
        Methods = [.. all.Select(run => run.Method).Distinct()];
        Peers = [.. Methods.Where(IsPeer)];
    }

    /// <summary>When methods are compared, in units of time.</summary>
    public static IReadOnlyList<double> Times { get; } = [1, 2, 4, 8, 12];

    /// <summary>Everyone with a run.</summary>
    public IReadOnlyList<string> Methods { get; }

    /// <summary>Those that are not ours.</summary>
    public IReadOnlyList<string> Peers { get; }

    public static bool IsPeer(string method) => method.Contains(':', StringComparison.Ordinal);

    /// <summary>A method's regrets at a time.</summary>
    public Regrets RegretsOf(string method, double time)
        => new([.. _tasks.Select(task => _runs[(method, task)].Select(run => RaceReference.Of(task).RegretOf(run.BestAt(time))).ToArray())]);

    /// <summary>The peer with the smallest mean regret at a time.</summary>
    public string BestPeerAt(double time) => Peers.MinBy(peer => RegretsOf(peer, time).Mean)!;

    /// <summary>How many trials a method started on average.</summary>
    public double TrialsOf(string method) => RunsOf(method).Average(run => run.Trials);

    /// <summary>What an epoch cost the method on average, in milliseconds.</summary>
    public double MillisecondsAnEpoch(string method) => 1000 * RunsOf(method).Sum(run => run.Seconds) / RunsOf(method).Sum(run => run.Epochs);

    private IEnumerable<RaceRun> RunsOf(string method) => _tasks.SelectMany(task => _runs[(method, task)]);
}
