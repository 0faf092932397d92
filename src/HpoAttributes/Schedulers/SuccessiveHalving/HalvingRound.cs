namespace HpoAttributes;

/// <summary>One round of synchronous halving.</summary>
/// <param name="plan">How it goes.</param>
internal sealed class HalvingRound(RoundPlan plan)
{
    private readonly RoundRung[] _rungs = [.. plan.Sizes.Select(_ => new RoundRung())];

    public RoundPlan Plan => plan;

    /// <summary>How many of its trials have begun.</summary>
    public int Begun { get; set; }

    /// <summary>Whether all of its trials have begun.</summary>
    public bool IsFull => Begun == plan.Sizes[0];

    public int LastRung => _rungs.Length - 1;

    public RoundRung this[int rung] => _rungs[rung];

    /// <summary>
    /// The highest rung from which a trial can be promoted now; -1 where there is none. As if no further trial began: a round that is not full promotes the share
    /// of its trials that a full one would, rounded up.
    /// </summary>
    public int ReadyRung()
    {
        int ready = -1;
        int expected = Begun;
        for (int rung = 0; rung < LastRung && _rungs[rung].Done >= expected; rung++)
        {
            expected = Math.Min(Quota(rung + 1), _rungs[rung].Alive);
            if (_rungs[rung].Promoted < expected && _rungs[rung].Best is not null)
            {
                ready = rung;
            }
        }

        return ready;
    }

    private int Quota(int rung)
        => IsFull ? plan.Sizes[rung] : (int)((((long)Begun * plan.Sizes[rung]) + plan.Sizes[0] - 1) / plan.Sizes[0]);
}
