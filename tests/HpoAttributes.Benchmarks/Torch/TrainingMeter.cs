namespace HpoAttributes.Benchmarks;

/// <summary>The processor time that training itself takes. For one thread at a time.</summary>
public sealed class TrainingMeter
{
    private double _since;

    /// <summary>The sum so far, in seconds.</summary>
    public double Seconds { get; private set; }

    /// <summary>Training goes on.</summary>
    public void Resume() => _since = CpuTime.OfThread;

    /// <summary>Training pauses: what comes now is the tuner's.</summary>
    public void Pause() => Seconds += CpuTime.OfThread - _since;
}
