using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>Turns the first Ctrl-C into one action and the second into another; the third ends the process as usual.</summary>
internal sealed class CtrlC : IDisposable
{
    private readonly Lock _gate = new();
    private readonly PosixSignalRegistration _registration;
    private readonly Action[] _answers;
    private int _count;

    public CtrlC(Action first, Action second)
    {
        _answers = [first, second];
        _registration = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = Press());
    }

    /// <summary>Answers a press.</summary>
    /// <returns>Whether there was an answer; otherwise the signal does what it does as usual.</returns>
    public bool Press()
    {
        Action answer;
        lock (_gate)
        {
            if (_count == _answers.Length)
            {
                return false;
            }

            answer = _answers[_count++];
        }

        try
        {
            answer();
        }
        catch (ObjectDisposedException)
        {
            // The run has ended on another thread while the signal was on its way: there is nothing left to stop.
        }

        return true;
    }

    public void Dispose() => _registration.Dispose();
}
