namespace HpoAttributes;

/// <summary>A trial whose thread waits within its report.</summary>
internal sealed class ParkedTrial(TrialContext context)
{
    private readonly TaskCompletionSource<bool> _end = new();

    public TrialContext Context => context;

    /// <summary>Blocks the trial's thread.</summary>
    /// <returns>Whether the trial goes on.</returns>
    public bool Wait() => _end.Task.GetAwaiter().GetResult();

    /// <summary>Lets the trial go on under a new lease, on its own thread.</summary>
    public void Continue(Trial trial, LeaseToken token)
    {
        context.Continue(trial, token);
        _end.SetResult(true);
    }

    /// <summary>Lets the trial return.</summary>
    public void Evict() => _end.SetResult(false);
}
