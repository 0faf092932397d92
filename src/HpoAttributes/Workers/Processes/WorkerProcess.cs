using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.IO.Pipes;
using System.Runtime.InteropServices;

namespace HpoAttributes;

/// <summary>What a process does that was started as a worker of another one's study.</summary>
internal static class WorkerProcess
{
    /// <summary>The environment variable that names the pipe to the study.</summary>
    public const string Variable = "HPO_WORKER";

    private const int ConnectMilliseconds = 1000;

    /// <summary>Whether this process was started as a worker, and does not work yet.</summary>
    public static bool IsOne => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 };

    /// <summary>Runs trials of the study that started this process, and ends the process.</summary>
    /// <param name="objective">What the trials evaluate.</param>
    /// <param name="study">What this process would tune.</param>
    /// <param name="environment">Creates what surrounds the trials.</param>
    [DoesNotReturn]
    public static void Serve<TConfig>(IObjective<TConfig> objective, StudyIdentity study, Func<ITrialEnvironment?> environment)
        where TConfig : class, IConfig<TConfig>
    {
        string pipe = Environment.GetEnvironmentVariable(Variable)!;

        // Neither an objective that tunes something itself nor a program that it starts is a worker.
        Environment.SetEnvironmentVariable(Variable, null);

        // A terminal's Ctrl-C goes to all processes: what it means is for the study's own to say.
        using PosixSignalRegistration ignored = PosixSignalRegistration.Create(PosixSignal.SIGINT, static signal => signal.Cancel = true);
        Environment.Exit(Serve(objective, study, environment, pipe));
    }

    /// <summary>Ends this process without anything that would run at its end.</summary>
    [DoesNotReturn]
    public static void EndAtOnce()
    {
        using var self = Process.GetCurrentProcess();
        self.Kill();
        Environment.Exit(1);
    }

    /// <returns>The code with which the process ends.</returns>
    private static int Serve<TConfig>(IObjective<TConfig> objective, StudyIdentity study, Func<ITrialEnvironment?> environment, string pipe)
        where TConfig : class, IConfig<TConfig>
    {
        // Not disposed: the study sees by its end that the process has ended.
        var stream = new NamedPipeClientStream(".", pipe, PipeDirection.InOut, PipeOptions.Asynchronous | PipeOptions.CurrentUserOnly);
        try
        {
            stream.Connect(ConnectMilliseconds);
        }
        catch (Exception exception) when (exception is TimeoutException or IOException)
        {
            Console.Error.WriteLine($"{Variable} says that this process is a worker of a study at {pipe}, but there is none: {exception.Message}");
            return 1;
        }

        var channel = new WireChannel(stream);
        channel.Send(WireKind.Hello, 0, new WorkerHello(WireFormat.Version, Environment.ProcessId, study).Write);
        if (channel.Receive() is not { Kind: WireKind.Welcome } welcome)
        {
            return 1;
        }

        RunTrials(objective, environment, channel, WorkerWelcome.Read(welcome.Body));
        return 0;
    }

    private static void RunTrials<TConfig>(IObjective<TConfig> objective, Func<ITrialEnvironment?> environment, WireChannel channel, WorkerWelcome welcome)
        where TConfig : class, IConfig<TConfig>
    {
        using var cancel = new CancellationTokenSource();
        var link = new PipeLink(channel, ConfigSpace.Of<TConfig>());
        var settings = new TrialSettings(welcome.StudySeed, TimeProvider.System, welcome.TimeLimit, new(() => welcome.Checkpoints));
        var pool = new ThreadWorkerPool<TConfig>(link, objective, environment(), settings, welcome.MaxParked, link.Fault);
        link.Start(() => ThreadPool.UnsafeQueueUserWorkItem(Cancel, cancel, preferLocal: false), pool.Evict);
        pool.RunAsync([new WorkerSeat(welcome.Worker, welcome.Run, welcome.Process)], welcome.Workers, cancel.Token).GetAwaiter().GetResult();
    }

    private static void Cancel(CancellationTokenSource source)
    {
        try
        {
            source.Cancel();
        }
        catch (Exception exception) when (exception is AggregateException or ObjectDisposedException)
        {
            // Of callbacks that objectives registered, or of a run that has ended: what it means for a trial, the objective itself shows.
        }
    }
}
