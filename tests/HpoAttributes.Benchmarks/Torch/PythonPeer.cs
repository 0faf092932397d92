using System.Diagnostics;
using System.Globalization;

namespace HpoAttributes.Benchmarks;

/// <summary>The same training step in a Python that has PyTorch, waiting in a process of its own.</summary>
internal sealed class PythonPeer : IDisposable
{
    private readonly Process _process;

    private PythonPeer(Process process, string version)
    {
        _process = process;
        Version = version;
    }

    /// <summary>PyTorch's version.</summary>
    public string Version { get; }

    /// <summary>Starts the Pythons of this machine that have PyTorch: Debian's, and the one on the path where it is another.</summary>
    public static IReadOnlyList<PythonPeer> StartAll()
    {
        var peers = new List<PythonPeer>();
        foreach (string python in new[] { "/usr/bin/python3", "python3" })
        {
            if (TryStart(python) is not { } peer)
            {
                continue;
            }

            if (peers.Any(other => other.Version == peer.Version))
            {
                peer.Dispose();
            }
            else
            {
                peers.Add(peer);
            }
        }

        return peers;
    }

    /// <summary>Does a number of steps.</summary>
    /// <returns>The CPU time that they took, in seconds.</returns>
    public double Run(int steps)
    {
        _process.StandardInput.WriteLine(steps.ToString(CultureInfo.InvariantCulture));
        _process.StandardInput.Flush();
        string line = _process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"PyTorch {Version} ended before its answer");
        return double.Parse(line, CultureInfo.InvariantCulture);
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }

    private static PythonPeer? TryStart(string python)
    {
        var start = new ProcessStartInfo(python, [Path.Combine(AppContext.BaseDirectory, "Torch", "lenet_step.py")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            Process process = Process.Start(start)!;
            process.ErrorDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            if (process.StandardOutput.ReadLine() is { } version)
            {
                return new(process, version);
            }

            process.Dispose();
            return null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null; // no such Python
        }
    }
}
