using TorchSharp;

namespace HpoAttributes;

/// <summary>One trial on its thread: gradients on from its start, and at its end as they were; the tensors that it left behind are freed.</summary>
internal sealed class TorchTrialScope : IDisposable
{
    private readonly MemoryWatch _memory;
    private readonly AbandonedTrialExit _exit = new();
    private readonly IDisposable _gradients = torch.set_grad_enabled(true);
    private readonly DisposeScope _tensors = torch.NewDisposeScope();

    public TorchTrialScope(MemoryWatch memory)
    {
        _memory = memory;
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
        _memory.CollectIfGrown();
    }
}
