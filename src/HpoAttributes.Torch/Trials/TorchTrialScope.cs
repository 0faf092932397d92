using TorchSharp;

namespace HpoAttributes;

/// <summary>One trial on its thread: gradients on from its start, and at its end as they were; the tensors that it left behind are freed, and those that cannot be are told of.</summary>
internal sealed class TorchTrialScope : IDisposable
{
    private readonly ITrialContext _trial;
    private readonly MemoryWatch _memory;
    private readonly LeakWatch _leaks;
    private readonly int _worker;
    private readonly bool _isFirst;
    private readonly long _before = LeakWatch.LiveTensors;
    private readonly AbandonedTrialExit _exit = new();
    private readonly IDisposable _gradients = torch.set_grad_enabled(true);
    private readonly DisposeScope _tensors = torch.NewDisposeScope();

    public TorchTrialScope(ITrialContext trial, MemoryWatch memory, LeakWatch leaks)
    {
        (_trial, _memory, _leaks) = (trial, memory, leaks);
        // A trial that is resumed may end on another worker.
        _worker = trial.Worker;
        _isFirst = leaks.Start(trial);
        _memory.Start();
    }

    public void Dispose()
    {
        try
        {
            _tensors.Dispose();
        }
        catch (InvalidOperationException)
        {
            // The objective disposed a scope twice, which took this one off the thread's stack: its tensors are freed all the same.
        }

        _gradients.Dispose();
        _exit.Dispose();
        _leaks.Judge(_trial, _worker, _isFirst, _before, LeakWatch.LiveTensors);
        _memory.CollectIfGrown();
    }
}
