using System.Runtime.InteropServices;

namespace FashionMnistExample;

/// <summary>A token that Ctrl-C cancels, instead of ending the process, until it is disposed.</summary>
public sealed class CtrlCToken : IDisposable
{
    private readonly CancellationTokenSource _source = new();
    private readonly PosixSignalRegistration _signal;

    public CtrlCToken()
        => _signal = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            Press();
        });

    public CancellationToken Token => _source.Token;

    /// <summary>What Ctrl-C does.</summary>
    public void Press()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // Disposed on another thread while the signal was on its way: there is nothing left to cancel.
        }
    }

    public void Dispose()
    {
        _signal.Dispose();
        _source.Dispose();
    }
}
