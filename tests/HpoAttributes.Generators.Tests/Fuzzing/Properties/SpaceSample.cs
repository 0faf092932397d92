namespace HpoAttributes.Generators.Tests;

/// <summary>A space and points of it, for its properties to be checked on: drawn ones, corners, and the default config's.</summary>
internal sealed class SpaceSample<TConfig>
    where TConfig : class, IConfig<TConfig>
{
    private const int Draws = 24;
    private const int Corners = 12;
    private const int Purpose = 17;

    public SpaceSample(long seed)
    {
        Seed = seed;
        Space = TConfig.Space;
        Points = [.. Enumerable.Range(0, Draws).Select(Draw), .. Enumerable.Range(0, Corners).Select(Corner).Where(point => Space.IsFeasible(point))];
        Configs = [.. Points.Select(point => (TConfig)Space.Decode(point))];
    }

    public long Seed { get; }

    public ConfigSpace Space { get; }

    /// <summary>Feasible points.</summary>
    public IReadOnlyList<double[]> Points { get; }

    /// <summary>The configs of the points.</summary>
    public IReadOnlyList<TConfig> Configs { get; }

    /// <summary>The stream that a point was drawn from.</summary>
    public RandomStream Stream(int index) => new(Seed, index, Purpose);

    /// <summary>How many of the points were drawn from streams; they come first.</summary>
    public static int Drawn => Draws;

    private double[] Draw(int index)
    {
        RandomStream random = Stream(index);
        var point = new double[Space.Count];
        Space.Sample(ref random, point);
        return point;
    }

    /// <summary>A point whose coordinates are ends, middles and what is next to them.</summary>
    private double[] Corner(int index)
    {
        RandomStream random = new(Seed, index, Purpose + 1);
        double[] units = [0, 1, 0.5, double.Epsilon, Math.BitDecrement(1), 1e-17, 0.25];
        var point = new double[Space.Count];
        for (int i = 0; i < point.Length; i++)
        {
            point[i] = index < units.Length ? units[index] : units[random.NextInt64(units.Length)];
        }

        Space.Deactivate(point);
        return point;
    }
}
