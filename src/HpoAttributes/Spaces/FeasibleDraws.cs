using System.Globalization;

namespace HpoAttributes;

/// <summary>Draws configs until one satisfies the constraints, and says what share did where none does.</summary>
internal static class FeasibleDraws
{
    public const int MaxDraws = 10_000;

    public static void Point(ConfigSpace space, ref RandomStream random, Span<double> point)
    {
        for (int draw = 0; draw < MaxDraws; draw++)
        {
            Draw(ref random, point);
            space.Deactivate(point);
            if (space.IsFeasible(point))
            {
                return;
            }
        }

        throw Failure(space, random, point);
    }

    public static TConfig Config<TConfig>(ref RandomStream random)
        where TConfig : class, IConfig<TConfig>
    {
        for (int draw = 0; draw < MaxDraws; draw++)
        {
            TConfig config = TConfig.Sample(ref random);
            if (!TConfig.Space.HasConstraints || ConstraintCheck.Holds(config))
            {
                return config;
            }
        }

        throw Failure(TConfig.Space, random, new double[TConfig.Space.Count]);
    }

    private static void Draw(ref RandomStream random, Span<double> point)
    {
        foreach (ref double unit in point)
        {
            unit = random.NextDouble();
        }
    }

    /// <summary>What to throw where no draw is feasible. Draws once more, to tell the constraints apart.</summary>
    public static InvalidOperationException Failure(ConfigSpace space, RandomStream random, Span<double> point)
    {
        Dictionary<string, int> rejected = space.Constraints.ToDictionary(constraint => constraint.Name, _ => 0, StringComparer.Ordinal);
        var broken = new List<string>();
        for (int draw = 0; draw < MaxDraws; draw++)
        {
            Draw(ref random, point);
            ConstraintCheck.Holds(space.Decode(point), broken);
            broken.ForEach(name => rejected[name]++);
            broken.Clear();
        }

        IEnumerable<string> shares = rejected.Select(pair => string.Create(CultureInfo.InvariantCulture, $"'{pair.Key}' for {100.0 * (MaxDraws - pair.Value) / MaxDraws:0.##} %"));
        return new($"none of {MaxDraws.ToString("N0", CultureInfo.InvariantCulture)} random {space.ConfigType.Name}s satisfies every constraint; each by itself holds {string.Join(", ", shares)} of them");
    }
}
