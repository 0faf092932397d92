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
            _source.Cancel();
        });

    public CancellationToken Token => _source.Token;

    public void Dispose()
    {
        _signal.Dispose();
        _source.Dispose();
    }
}
