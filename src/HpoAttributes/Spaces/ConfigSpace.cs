using System.Text.Json;

namespace HpoAttributes;

/// <summary>The search space: an ordered list of dimensions, and the way from a point in [0,1]^d to a config and back.</summary>
public sealed class ConfigSpace
{
    private delegate IConfig ReadConfig(ref Utf8JsonReader json);

    private readonly Dimension[] _dimensions;
    private readonly Func<double[], IConfig> _decode;
    private readonly ReadConfig _read;

    private ConfigSpace(Type configType, Dimension[] dimensions, Func<double[], IConfig> decode, ReadConfig read)
    {
        ConfigType = configType;
        _dimensions = dimensions;
        _decode = decode;
        _read = read;
    }

    /// <summary>The generated type of the configs of this space.</summary>
    public Type ConfigType { get; }

    /// <summary>The dimensions, in the order of a point's coordinates.</summary>
    public IReadOnlyList<Dimension> Dimensions => _dimensions;

    /// <summary>The number of dimensions.</summary>
    public int Count => _dimensions.Length;

    /// <summary>The space of a generated config type.</summary>
    /// <typeparam name="TConfig">The config type.</typeparam>
    public static ConfigSpace Of<TConfig>()
        where TConfig : class, IConfig<TConfig> => TConfig.Space;

    /// <summary>Creates the space of a config type. Generated code calls this once.</summary>
    /// <typeparam name="TConfig">The config type.</typeparam>
    /// <param name="dimensions">At least one dimension, names all different.</param>
    /// <exception cref="ArgumentException">There is no dimension, or two have one name.</exception>
    public static ConfigSpace Create<TConfig>(params IReadOnlyList<Dimension> dimensions)
        where TConfig : class, IConfig<TConfig>
    {
        ArgumentNullException.ThrowIfNull(dimensions);
        if (dimensions.Count == 0)
        {
            throw new ArgumentException("a config space needs at least one dimension", nameof(dimensions));
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Dimension dimension in dimensions)
        {
            if (!names.Add(dimension.Name))
            {
                throw new ArgumentException($"two dimensions are called '{dimension.Name}'", nameof(dimensions));
            }
        }

        return new(typeof(TConfig), [.. dimensions], DecodeAs<TConfig>, TConfig.ReadJson);
    }

    /// <summary>The config at a point.</summary>
    /// <param name="point">One coordinate in [0, 1] for each dimension.</param>
    /// <exception cref="ArgumentException">The point has another number of coordinates.</exception>
    public IConfig Decode(double[] point)
    {
        ArgumentNullException.ThrowIfNull(point);
        return point.Length == Count
            ? _decode(point)
            : throw new ArgumentException($"a point of this space has {Count} coordinates, but {point.Length} are given", nameof(point));
    }

    /// <summary>The point of a config.</summary>
    /// <param name="config">A config of this space.</param>
    /// <exception cref="ArgumentException">The config belongs to another space, or a value lies outside its domain.</exception>
    public double[] Encode(IConfig config)
    {
        Check(config, nameof(config));
        var point = new double[Count];
        config.Encode(point);
        return point;
    }

    /// <summary>Throws unless a config belongs to this space and every value lies in its domain.</summary>
    /// <param name="config">The config.</param>
    /// <param name="parameterName">The name for the exception.</param>
    /// <exception cref="ArgumentException">It does not: the message names the hyperparameter, its value and what is allowed.</exception>
    public void Check(IConfig config, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(config, parameterName);
        if (ProblemOf(config) is { } problem)
        {
            throw new ArgumentException(problem, parameterName);
        }
    }

    /// <summary>Why a config is none of this space; null where it is one.</summary>
    internal string? ProblemOf(IConfig config)
    {
        if (config.GetType() != ConfigType)
        {
            return $"a {ConfigType.Name} is needed, but a {config.GetType().Name} is given";
        }

        var errors = new List<string>();
        config.Validate(errors);
        return errors.Count > 0 ? string.Join("; ", errors) : null;
    }

    /// <summary>Reads a config of this space from JSON text, the inverse of <see cref="ConfigJson.Serialize"/>.</summary>
    internal IConfig ReadJson(string json)
    {
        ReadConfig read = _read;
        return ConfigJson.Parse(json, (ref Utf8JsonReader reader) => read(ref reader));
    }

    private static TConfig DecodeAs<TConfig>(double[] point)
        where TConfig : class, IConfig<TConfig>
    {
        var reader = new PointReader(point);
        return TConfig.Decode(ref reader);
    }
}
