namespace HpoAttributes.Benchmarks;

/// <summary>An objective that costs nothing, so that what is measured is the tuner.</summary>
public static class TrivialObjective
{
    /// <summary>A sum.</summary>
    /// <param name="rate">Continuous.</param>
    /// <param name="size">Discrete.</param>
    [Objective]
    public static double Value([LogUniform(1e-2, 1)] double rate = 0.1, [IntRange(32, 255)] int size = 128) => rate + size;
}
