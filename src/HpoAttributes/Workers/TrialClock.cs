namespace HpoAttributes;

/// <summary>Measures how long a trial runs, pauses left out, and fires its token when its time is over.</summary>
internal sealed class TrialClock : IDisposable
{
    private readonly TrialSettings _settings;
    private readonly TimeSpan _earlier;
    private readonly CancellationTokenSource? _onOver;
    private readonly ITimer? _timer;
    private TimeSpan _before;
    private long _started;
    private bool _isRunning;

    /// <param name="settings">The clock and the limit.</param>
    /// <param name="earlier">How long earlier attempts have run.</param>
    /// <param name="onOver">Cancelled when the time is over; null where there is no limit.</param>
    public TrialClock(TrialSettings settings, TimeSpan earlier, CancellationTokenSource? onOver)
    {
        _settings = settings;
        _earlier = earlier;
        _onOver = onOver;
        if (settings.TimeLimit != Timeout.InfiniteTimeSpan)
        {
            _timer = settings.Time.CreateTimer(static clock => ((TrialClock)clock!).Expire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        Start();
    }

    /// <summary>How long it may run.</summary>
    public TimeSpan Limit => _settings.TimeLimit;

    /// <summary>How long it has run since it was last leased.</summary>
    public TimeSpan Elapsed => _isRunning ? _settings.Time.GetElapsedTime(_started) : TimeSpan.Zero;

    /// <summary>Whether its time is over.</summary>
    public bool IsOver => _timer is not null && _earlier + _before + Elapsed >= _settings.TimeLimit;

    public void Start()
    {
        _started = _settings.Time.GetTimestamp();
        _isRunning = true;
        TimeSpan left = _settings.TimeLimit - _earlier - _before;
        _timer?.Change(left > TimeSpan.Zero ? left : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }

    public void Stop()
    {
        _before += Elapsed;
        _isRunning = false;
        _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer?.Dispose();

    private void Expire()
    {
        try
        {
            _onOver?.Cancel();
        }
        catch (Exception exception) when (exception is AggregateException or ObjectDisposedException)
        {
            // Callbacks that the objective registered, or a trial that has just ended: what it means, the objective itself shows.
        }
    }
}
