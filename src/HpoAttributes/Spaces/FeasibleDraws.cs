using System.Buffers;
using System.Globalization;

namespace HpoAttributes;

/// <summary>Draws configs until one satisfies the constraints, and says what share did where none does.</summary>
internal static class FeasibleDraws
{
    public const int MaxDraws = 10_000;

    private const int MaxOnStack = 128;

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
        ConfigSpace space = TConfig.Space;
        double[]? rented = space.Count > MaxOnStack ? ArrayPool<double>.Shared.Rent(space.Count) : null;
        Span<double> point = rented is null ? stackalloc double[MaxOnStack] : rented;
        point = point[..space.Count];
        try
        {
            for (int draw = 0; draw < MaxDraws; draw++)
            {
                Draw(ref random, point);
                var reader = new PointReader(point);
                TConfig config = TConfig.Decode(ref reader);
                if (space.Constraints.Count == 0 || IsFeasible(config))
                {
                    return config;
                }
            }

            throw Failure(space, random, point);
        }
        finally
        {
            if (rented is not null)
            {
                ArrayPool<double>.Shared.Return(rented);
            }
        }
    }

    private static void Draw(ref RandomStream random, Span<double> point)
    {
        foreach (ref double unit in point)
        {
            unit = random.NextDouble();
        }
    }

    private static bool IsFeasible<TConfig>(TConfig config)
        where TConfig : class, IConfig<TConfig>
    {
        var check = new ConstraintCheck(broken: null);
        TConfig.CheckConstraints(config, ref check);
        return check.IsFeasible;
    }

    /// <summary>Draws once more, to tell the constraints apart.</summary>
    private static InvalidOperationException Failure(ConfigSpace space, RandomStream random, Span<double> point)
    {
        Dictionary<string, int> rejected = space.Constraints.ToDictionary(constraint => constraint.Name, _ => 0, StringComparer.Ordinal);
        var broken = new List<string>();
        for (int draw = 0; draw < MaxDraws; draw++)
        {
            Draw(ref random, point);
            var check = new ConstraintCheck(broken);
            space.Decode(point).CheckConstraints(ref check);
            broken.ForEach(name => rejected[name]++);
            broken.Clear();
        }

        IEnumerable<string> shares = rejected.Select(pair => string.Create(CultureInfo.InvariantCulture, $"'{pair.Key}' for {100.0 * (MaxDraws - pair.Value) / MaxDraws:0.##} %"));
        return new($"none of {MaxDraws.ToString("N0", CultureInfo.InvariantCulture)} random {space.ConfigType.Name}s satisfies every constraint; each by itself holds {string.Join(", ", shares)} of them");
    }
}
