using System.ComponentModel;
using System.Diagnostics;
using System.IO.Pipes;

namespace HpoAttributes;

/// <summary>A process that this one has started, the pipe to it, and what it prints, line by line. On Unix the pipe is a socket, which no other process inherits.</summary>
internal sealed class ChildProcess : IDisposable
{
    private const int KeptLines = 10;
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(1);

    private readonly NamedPipeServerStream _pipe;
    private readonly string _pipeName;
    private readonly Process _process;
    private readonly Queue<string> _lastErrors = [];
    private readonly Task _printed;

    /// <param name="command">Gives the command line for the name of a pipe.</param>
    /// <param name="name">What its lines begin with.</param>
    /// <param name="output">Where its lines go.</param>
    public ChildProcess(Func<string, ProcessStartInfo> command, string name, TextWriter output)
    {
        // A name with a path is that of a file on Unix. Nobody else may connect.
        _pipeName = $"{(OperatingSystem.IsWindows() ? string.Empty : Path.GetTempPath())}hpo-{Environment.ProcessId}-{Path.GetRandomFileName()}";
        ProcessStartInfo start = command(_pipeName);
        _pipe = new(_pipeName, PipeDirection.InOut, 1, PipeTransmissionMode.Byte, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        try
        {
            _process = Process.Start(start) ?? throw new WorkerProcessException($"{start.FileName} gave no process");
        }
        catch (Exception exception) when (exception is Win32Exception or PlatformNotSupportedException)
        {
            _pipe.Dispose();
            throw new WorkerProcessException($"a worker process cannot be started: {exception.Message}", exception);
        }

        _process.StandardInput.Close();
        _printed = Task.WhenAll(PassOnAsync(_process.StandardOutput, name, output, null), PassOnAsync(_process.StandardError, name, output, _lastErrors));
    }

    /// <summary>The pipe to it.</summary>
    public Stream Pipe => _pipe;

    public int Id => _process.Id;

    /// <summary>After its end: the code with which it ended.</summary>
    public int ExitCode => _process.ExitCode;

    /// <summary>After its end: the last lines that it wrote to its standard error.</summary>
    public string LastErrors
    {
        get
        {
            lock (_lastErrors)
            {
                return string.Join(Environment.NewLine, _lastErrors);
            }
        }
    }

    /// <summary>Waits until the process comes to the pipe.</summary>
    /// <returns>False where it has ended without that.</returns>
    public bool WaitForConnection()
    {
        using var giveUp = new CancellationTokenSource();
        Task connection = _pipe.WaitForConnectionAsync(giveUp.Token);
        Task.WhenAny(connection, _process.WaitForExitAsync(CancellationToken.None)).GetAwaiter().GetResult();
        giveUp.Cancel();
        try
        {
            connection.GetAwaiter().GetResult();
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException)
        {
            return false;
        }

        RemoveSocket();
        return true;
    }

    /// <summary>Ends the process and those that it started.</summary>
    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (Exception exception) when (exception is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It has ended, or one that it started could not be ended: there is nothing more that this process may do.
        }
    }

    /// <summary>Waits for its end, and a moment for what it printed: a process that it started may hold its output open.</summary>
    public void WaitForExit()
    {
        _process.WaitForExit();
        _printed.Wait(LastWords);
    }

    public void Dispose()
    {
        _pipe.Dispose();
        RemoveSocket();
        _process.Dispose();
    }

    private static async Task PassOnAsync(StreamReader reader, string name, TextWriter output, Queue<string>? last)
    {
        try
        {
            while (await reader.ReadLineAsync().ConfigureAwait(false) is { } line)
            {
                await output.WriteLineAsync($"[{name}] {line}").ConfigureAwait(false);
                Keep(line, last);
            }
        }
        catch (Exception exception) when (exception is IOException or ObjectDisposedException)
        {
            // Whoever reads along has gone: the process itself is not to end for that.
        }
    }

    private static void Keep(string line, Queue<string>? last)
    {
        if (last is null)
        {
            return;
        }

        lock (last)
        {
            last.Enqueue(line);
            if (last.Count > KeptLines)
            {
                last.Dequeue();
            }
        }
    }

    private void RemoveSocket()
    {
        if (!OperatingSystem.IsWindows())
        {
            File.Delete(_pipeName);
        }
    }
}
