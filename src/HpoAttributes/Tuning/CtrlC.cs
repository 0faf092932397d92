using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>Turns the first Ctrl-C into one action and the second into another; the third ends the process as usual.</summary>
internal sealed class CtrlC : IDisposable
{
    private readonly PosixSignalRegistration _registration;
    private readonly Action[] _answers;
    private int _count;

    public CtrlC(Action first, Action second)
    {
        _answers = [first, second];
        _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, OnSignal);
    }

    public void Dispose() => _registration.Dispose();

    private void OnSignal(PosixSignalContext signal)
    {
        int index = Interlocked.Increment(ref _count) - 1;
        if (index < _answers.Length)
        {
            signal.Cancel = true;
            _answers[index]();
        }
    }
}
