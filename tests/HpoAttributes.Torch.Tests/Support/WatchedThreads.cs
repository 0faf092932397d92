using System.Collections.Concurrent;
using TorchSharp;

namespace HpoAttributes.Tests;

/// <summary>The environment of TorchSharp's, which says how the thread is before and after each trial.</summary>
internal sealed class WatchedThreads(ConcurrentQueue<string> log) : ITrialEnvironment
{
    private readonly TorchTrialEnvironment _environment = new();

    public void OnWorkerStarting(int worker, int workers)
    {
        _environment.OnWorkerStarting(worker, workers);
        log.Enqueue($"worker's thread: {State()}");
    }

    public IDisposable? OnTrialStarting(ITrialContext trial)
    {
        log.Enqueue($"before {trial.Number}: {State()}");
        return new After(this, trial.Number, _environment.OnTrialStarting(trial));
    }

    /// <summary>Whether gradients are on, and whether a tensor that is made now falls into a dispose scope.</summary>
    private static string State()
    {
        long before = DisposeScopeManager.Statistics.CreatedOutsideScopeCount;
        using torch.Tensor probe = torch.zeros(1);
        return $"gradients {torch.is_grad_enabled()}, in a scope {DisposeScopeManager.Statistics.CreatedOutsideScopeCount == before}";
    }

    private sealed class After(WatchedThreads owner, int trial, IDisposable? inner) : IDisposable
    {
        public void Dispose()
        {
            inner?.Dispose();
            owner.Add($"after {trial}: {State()}");
        }
    }

    private void Add(string line) => log.Enqueue(line);
}
