namespace HpoAttributes.Generators.Tests;

/// <summary>The bounds of a float domain, and numbers inside of them.</summary>
internal readonly record struct FloatRange(double Low, double High)
{
    /// <summary>Bounds that are sound for a type: friendly ones, tiny, huge, adjacent, around zero.</summary>
    public static FloatRange Draw(FuzzRandom random, bool isFloat, bool isLog)
    {
        for (int tries = 0; tries < 20; tries++)
        {
            FloatRange range = Candidate(random);
            range = isLog ? new(Math.Abs(range.Low), Math.Abs(range.High)) : range;
            range = range.Low > range.High ? new(range.High, range.Low) : range;
            if (range.IsSound(isFloat, isLog))
            {
                return range;
            }
        }

        return isLog ? new(1e-4, 0.1) : new(0, 1);
    }

    public bool IsSound(bool isFloat, bool isLog)
    {
        (double low, double high) = isFloat ? (LowestFloat, HighestFloat) : (Low, High);
        return double.IsFinite(low) && double.IsFinite(high) && double.IsFinite(High - Low) && low < high && (!isLog || Low > 0);
    }

    /// <summary>The least float that is not below <see cref="Low"/>.</summary>
    public float LowestFloat => (float)Low >= Low ? (float)Low : float.BitIncrement((float)Low);

    /// <summary>The largest float that is not above <see cref="High"/>.</summary>
    public float HighestFloat => (float)High <= High ? (float)High : float.BitDecrement((float)High);

    /// <summary>A number inside, ends included.</summary>
    public double Inside(FuzzRandom random, bool isFloat)
    {
        (double low, double high) = isFloat ? (LowestFloat, HighestFloat) : (Low, High);
        double inside = Math.Clamp(low + (random.Unit() * (high - low)), low, high);
        double value = random.Below(5) switch { 0 => low, 1 => high, _ => inside };
        return isFloat ? Math.Clamp((float)value, (float)low, (float)high) : value;
    }

    private static FloatRange Candidate(FuzzRandom random) => random.Below(10) switch
    {
        0 => new(random.Unit() * 1e-300, random.Unit() * 1e-290),
        1 => new(double.Epsilon * random.From(0, 9), double.Epsilon * random.From(9, 99)),
        2 => new(-random.Unit() * 8e307, random.Unit() * 8e307),
        3 => new(random.Unit(), 1e300 * random.Unit()),
        4 => Adjacent(random, random.Unit()),
        5 => new(-0.0, Math.Round(random.Unit() + 0.01, 3)),
        6 => new(float.MinValue / 4, float.MaxValue / 2),
        7 => new(random.From(-9, 9), random.From(-9, 9)),
        8 => new(Math.Pow(10, random.From(-8, 0)), Math.Pow(10, random.From(-3, 6))),
        _ => new(Math.Round(random.Unit() * 10, 2), Math.Round(random.Unit() * 100, 1)),
    };

    private static FloatRange Adjacent(FuzzRandom random, double low)
    {
        double high = low;
        for (int i = random.From(1, 4); i > 0; i--)
        {
            high = double.BitIncrement(high);
        }

        return random.Chance(0.5) ? new(low, high) : new((float)low, float.BitIncrement((float)low));
    }
}
