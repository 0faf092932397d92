namespace HpoAttributes.Generators.Tests;

/// <summary>The bounds and the step of an integer domain.</summary>
internal readonly record struct IntegerRange(long Low, long High, long Step)
{
    private const long MaxLog = 1L << 40;

    /// <summary>How many values there are.</summary>
    public ulong Count => (unchecked((ulong)High - (ulong)Low) / (ulong)Step) + 1;

    /// <summary>A range that is sound and whose upper end is reached.</summary>
    public static IntegerRange Draw(FuzzRandom random, bool isLong, bool isLog)
    {
        for (int tries = 0; tries < 20; tries++)
        {
            IntegerRange range = Candidate(random, isLong);
            range = isLog ? range with { Low = Math.Max(1, range.Low), High = Math.Min(range.High, MaxLog) } : range;
            if (range.Low < range.High && range.Step > 0)
            {
                range = range with { High = unchecked(range.High - (long)(unchecked((ulong)range.High - (ulong)range.Low) % (ulong)range.Step)) };
            }

            if (range.IsSound(isLong, isLog))
            {
                return range;
            }
        }

        return new(1, 9, 1);
    }

    public bool IsSound(bool isLong, bool isLog)
        => Low < High && Step > 0 && (ulong)Step <= unchecked((ulong)High - (ulong)Low) && Count <= 1UL << 52
            && (isLong || (Low >= int.MinValue && High <= int.MaxValue)) && (!isLog || (Low > 0 && High <= MaxLog));

    /// <summary>A value of the range, ends included.</summary>
    public long Inside(FuzzRandom random) => random.Below(5) switch
    {
        0 => Low,
        1 => High,
        _ => unchecked(Low + (Step * random.From(0, (long)(Count - 1)))),
    };

    private static IntegerRange Candidate(FuzzRandom random, bool isLong)
    {
        long step = random.Chance(0.6) ? 1 : random.From(2, 9);
        int low = random.From(-20, 20);
        return random.Below(9) switch
        {
            0 => isLong ? new(long.MinValue, long.MaxValue, 4096L * random.From(1, 99)) : new(int.MinValue, int.MaxValue, step),
            1 => isLong ? new(long.MaxValue - random.From(1, 9), long.MaxValue, 1) : new(int.MaxValue - random.From(1, 9), int.MaxValue, 1),
            2 => isLong ? new(long.MinValue, long.MinValue + random.From(1, 9), 1) : new(int.MinValue, int.MinValue + random.From(1, 9), 1),
            3 => isLong ? new(0, (1L << 52) - 1, 1) : new(0, int.MaxValue, int.MaxValue),
            4 => isLong ? new(1, MaxLog, 1) : new(1, 1 << random.From(1, 30), 1),
            5 => new(low, low + 1, 1),
            6 => new(low, low + (step * random.From(1, 3)), step),
            7 => new(random.From(1, 100), random.From(100, 100_000), step),
            _ => new(low, low + random.From(2, 200), step),
        };
    }
}
