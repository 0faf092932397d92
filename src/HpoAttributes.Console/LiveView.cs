using System.Runtime.InteropServices;
using Spectre.Console;

namespace HpoAttributes;

/// <summary>
/// Shows a study on an interactive terminal while it runs: the trials that run and those that ended last, how many have come to which
/// rung, the best so far, how far the study is and how long it will take.
/// </summary>
/// <remarks>
/// Events may come from any thread. The view repaints four times a second on a timer of its own, so it costs a study nothing
/// but the note of each event. A view shows one study. What else is written to the same terminal meanwhile disturbs the picture until the next repaint.
/// </remarks>
public sealed class LiveView : ITuningObserver, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly IAnsiConsole _console;
    private readonly TimeProvider _time;
    private readonly LiveState _state;
    private readonly Lock _painting = new();
    private readonly TaskCompletionSource _closing = new();
    private LiveDisplayContext? _display;
    private Task _displayed = Task.CompletedTask;
    private ITimer? _timer;

    /// <summary>Ctrl-C may end the process without <see cref="AppDomain.ProcessExit"/>: the cursor must be back by then.</summary>
    private PosixSignalRegistration? _interrupts;
    private bool _isClosed;

    /// <summary>Creates a view on a console.</summary>
    /// <param name="console">Where to show it: one on standard error, as a rule, so that standard output stays the program's own.</param>
    /// <param name="timeProvider">The clock; null for the system's.</param>
    public LiveView(IAnsiConsole console, TimeProvider? timeProvider = null)
    {
        ArgumentNullException.ThrowIfNull(console);
        _console = console;
        _time = timeProvider ?? TimeProvider.System;
        _state = new(_time);
    }

    /// <summary>A view on the terminal behind standard error.</summary>
    /// <returns>Null where a live view would be wrong: output or errors are redirected, the terminal is not interactive, or a build server runs the program (<c>CI</c> is set).</returns>
    public static LiveView? TryCreate()
    {
        if (Console.IsOutputRedirected || Console.IsErrorRedirected)
        {
            return null;
        }

        IAnsiConsole console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return Terminals.CanShowLive(console.Profile, Environment.GetEnvironmentVariable) ? new(console) : null;
    }

    /// <inheritdoc/>
    public void OnStarted(StudyInfo study)
    {
        ArgumentNullException.ThrowIfNull(study);
        ObjectDisposedException.ThrowIf(_isClosed, this);
        _state.Start(study);
        _displayed = _console.Live(Frame()).Overflow(VerticalOverflow.Crop).StartAsync(display =>
        {
            _display = display;
            return _closing.Task;
        });
        if (_display is null)
        {
            // The console shows another live picture or a prompt: its own words say so.
            _isClosed = true;
            _displayed.GetAwaiter().GetResult();
        }

        AppDomain.CurrentDomain.ProcessExit += OnProcessExit;
        _interrupts = PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => _console.Cursor.Show());
        _timer = _time.CreateTimer(_ => Paint(), null, Interval, Interval);
        Paint();
    }

    /// <inheritdoc/>
    public void OnTrialStarted(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _state.Begin(trial);
    }

    /// <inheritdoc/>
    public void OnReported(Trial trial)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _state.Update(trial);
    }

    /// <inheritdoc/>
    public void OnTrialPaused(Trial trial, StudyProgress progress)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _state.Finish(trial, progress);
    }

    /// <inheritdoc/>
    public void OnTrialWaiting(Trial trial, string reason)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _state.Wait(trial);
    }

    /// <inheritdoc/>
    public void OnTrialFinished(Trial trial, StudyProgress progress)
    {
        ArgumentNullException.ThrowIfNull(trial);
        _state.Finish(trial, progress);
    }

    /// <inheritdoc/>
    public void OnEnded(StudyProgress progress, StopReason reason)
    {
        _state.End(progress, reason);
        Close();
    }

    /// <summary>Leaves the last picture on the terminal and gives the cursor back. For a study that did not end properly; the end of a study does it too.</summary>
    public void Dispose() => Close();

    private void OnProcessExit(object? sender, EventArgs e) => Close();

    private void Close()
    {
        lock (_painting)
        {
            if (_isClosed)
            {
                return;
            }

            _isClosed = true;
            AppDomain.CurrentDomain.ProcessExit -= OnProcessExit;
            _interrupts?.Dispose();
            _timer?.Dispose();
            try
            {
                _display?.UpdateTarget(Frame());
                _closing.TrySetResult();
                _displayed.GetAwaiter().GetResult();
            }
            catch (IOException)
            {
                // The terminal is gone: there is nothing left to put in order.
                _closing.TrySetResult();
            }

            _display = null;
        }
    }

    /// <summary>Repaints, unless another thread is at it: the next tick comes soon.</summary>
    private void Paint()
    {
        if (!_painting.TryEnter())
        {
            return;
        }

        try
        {
            _display?.UpdateTarget(Frame());
        }
        catch (IOException)
        {
            // The terminal is gone: the study goes on unseen.
            _display = null;
        }
        finally
        {
            _painting.Exit();
        }
    }

    private Paragraph Frame()
        => new LiveFrame(_state.Snapshot(), new(_console.Profile.Width, _console.Profile.Height, _console.Profile.Capabilities.Unicode)).Render();
}
