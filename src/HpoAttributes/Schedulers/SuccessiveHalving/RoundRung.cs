namespace HpoAttributes;

/// <summary>A rung of one round: who has come to it, and who waits there.</summary>
internal sealed class RoundRung
{
    private readonly SortedSet<(double Value, int Trial)> _waiting = [];

    /// <summary>How many trials are done with it: those with a result, and those that ended on their way.</summary>
    public int Done { get; private set; }

    /// <summary>How many of them have a result and have not ended.</summary>
    public int Alive { get; private set; }

    /// <summary>How many have gone on from here.</summary>
    public int Promoted { get; private set; }

    /// <summary>The best of those that wait; null where none does.</summary>
    public int? Best => _waiting.Count > 0 ? _waiting.Min.Trial : null;

    /// <summary>A trial has its result.</summary>
    public void Add()
    {
        Done++;
        Alive++;
    }

    /// <summary>A trial has ended before it had a result.</summary>
    public void AddEnded() => Done++;

    /// <summary>A trial with a result has ended here.</summary>
    public void End() => Alive--;

    /// <summary>A trial with a result waits.</summary>
    public void Pause(double value, int trial) => _waiting.Add((value, trial));

    /// <summary>A trial that waited goes on.</summary>
    public void Promote(double value, int trial)
    {
        _waiting.Remove((value, trial));
        Promoted++;
    }
}
