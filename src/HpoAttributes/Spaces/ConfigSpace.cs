using System.Numerics;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>
/// The search space: an ordered list of dimensions, and the way from a point in [0,1]^d to a config and back. A dimension of a case that a config does not
/// have, or of a group that is off, is inactive: its coordinate is NaN.
/// </summary>
/// <remarks>Immutable, and safe for use by several threads at once; so are <see cref="Dimension"/> and every <see cref="Domain"/>.</remarks>
public sealed class ConfigSpace
{
    private readonly ConfigType _type;
    private readonly Dimension[] _dimensions;
    private readonly Lazy<ulong> _fingerprint;

    internal ConfigSpace(ConfigType type, SpaceBuilder layout)
    {
        _type = type;
        _dimensions = [.. layout.Dimensions];
        Constraints = [.. layout.Constraints];
        HasConstraints = Constraints.Count > 0;
        RejectDuplicates(_dimensions);
        Cardinality = SpaceCardinality.Of(_dimensions);
        _fingerprint = new(() =>
        {
            var writer = new FingerprintWriter();
            SpaceSchema.Write(this, writer);
            return writer.Value;
        });
    }

    /// <summary>The generated type of the configs of this space.</summary>
    public Type ConfigType => _type.Type;

    /// <summary>The dimensions, in the order of a point's coordinates.</summary>
    public IReadOnlyList<Dimension> Dimensions => _dimensions;

    /// <summary>The number of dimensions, at least one.</summary>
    public int Count => _dimensions.Length;

    /// <summary>The constraints between hyperparameters that are honoured by rejection, groups' included.</summary>
    public IReadOnlyList<SpaceConstraint> Constraints { get; }

    /// <summary>Whether there is any, without the cost of asking a list: every draw wants to know.</summary>
    internal bool HasConstraints { get; }

    /// <summary>
    /// The number of different configs, those that a constraint rejects included; null where a hyperparameter is continuous, or <see cref="LessThanAttribute"/>
    /// ties ranges of more than 65,536 values.
    /// </summary>
    public BigInteger? Cardinality { get; }

    /// <summary>
    /// A number that tells this space from others: the same in every build and on every machine, another one after each change of a name, a domain, the order,
    /// the structure or a constraint's name and parameters. Defaults, former names and the names of C# types do not count, nor does what a constraint checks.
    /// </summary>
    public ulong Fingerprint => _fingerprint.Value;

    /// <summary>The space of a generated config type.</summary>
    /// <typeparam name="TConfig">The config type.</typeparam>
    public static ConfigSpace Of<TConfig>()
        where TConfig : class, IConfig<TConfig> => TConfig.Space;

    /// <summary>Draws a config: every hyperparameter from its domain, until all constraints hold.</summary>
    /// <typeparam name="TConfig">The config type.</typeparam>
    /// <param name="random">The stream to draw from.</param>
    /// <exception cref="InvalidOperationException">None of 10,000 draws satisfies the constraints: the message has the share that each of them let through.</exception>
    /// <exception cref="ConstraintException">A constraint threw.</exception>
    public static TConfig Sample<TConfig>(ref RandomStream random)
        where TConfig : class, IConfig<TConfig>
        => FeasibleDraws.Config<TConfig>(ref random);

    /// <summary>Creates the space of a config type. Generated code calls this once.</summary>
    /// <typeparam name="TConfig">The config type.</typeparam>
    /// <param name="items">At least one hyperparameter or group, names all different.</param>
    /// <exception cref="ArgumentException">There is no item, or two have one name.</exception>
    public static ConfigSpace Create<TConfig>(params IReadOnlyList<SpaceItem> items)
        where TConfig : class, IConfig<TConfig>
        => CreateConstrained<TConfig>(items, []);

    /// <summary>Creates the space of a config type with constraints. Generated code calls this once.</summary>
    /// <typeparam name="TConfig">The config type.</typeparam>
    /// <param name="items">At least one hyperparameter or group, names all different.</param>
    /// <param name="constraints">What <see cref="IConfig{TSelf}.CheckConstraints"/> asks besides the groups' own.</param>
    /// <exception cref="ArgumentException">There is no item, or two have one name.</exception>
    public static ConfigSpace CreateConstrained<TConfig>(IReadOnlyList<SpaceItem> items, IReadOnlyList<SpaceConstraint> constraints)
        where TConfig : class, IConfig<TConfig>
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(constraints);
        if (items.Count == 0)
        {
            throw new ArgumentException("a config space needs at least one hyperparameter", nameof(items));
        }

        var layout = new SpaceBuilder();
        layout.AddItems(string.Empty, parent: -1, parentCase: -1, items);
        layout.AddConstraints(string.Empty, constraints);
        return new(new ConfigType<TConfig>(), layout);
    }

    /// <summary>Creates the space of a group that is a choice of case. Generated code calls this once.</summary>
    /// <typeparam name="TConfig">The group.</typeparam>
    /// <param name="domain">The choice of case.</param>
    /// <param name="cases">The cases, in the order of the domain.</param>
    /// <exception cref="ArgumentException">The cases are not those of the domain, or two hyperparameters have one name.</exception>
    public static ConfigSpace CreateCases<TConfig>(CaseDomain domain, params IReadOnlyList<SpaceCase> cases)
        where TConfig : class, IConfig<TConfig>
    {
        ArgumentNullException.ThrowIfNull(domain);
        ArgumentNullException.ThrowIfNull(cases);
        if (!domain.Names.SequenceEqual(cases.Select(item => item.Name)))
        {
            throw new ArgumentException($"the cases must be those of the domain, {domain}, but are {string.Join(", ", cases.Select(item => item.Name))}", nameof(cases));
        }

        var layout = new SpaceBuilder();
        layout.AddCases(domain, cases);
        return new(new ConfigType<TConfig>(), layout);
    }

    /// <summary>Whether a dimension is active at a point: part of the config that the point stands for.</summary>
    /// <param name="point">A coordinate for each dimension.</param>
    /// <param name="dimension">The dimension's index.</param>
    public bool IsActive(ReadOnlySpan<double> point, int dimension)
    {
        RequireCoordinates(point);
        return ActiveDimensions.IsActive(_dimensions, point, dimension);
    }

    /// <summary>Writes NaN to every inactive coordinate of a point, which makes it the only point of its config but for discrete coordinates' cells.</summary>
    /// <param name="point">A coordinate in [0, 1] for each dimension.</param>
    public void Deactivate(Span<double> point)
    {
        RequireCoordinates(point);
        ActiveDimensions.Deactivate(_dimensions, point);
    }

    /// <summary>Whether every constraint holds for the config that a point stands for.</summary>
    /// <param name="point">A coordinate in [0, 1] for each active dimension.</param>
    /// <exception cref="ArgumentException">The point has another number of coordinates.</exception>
    /// <exception cref="ConstraintException">A constraint threw.</exception>
    public bool IsFeasible(ReadOnlySpan<double> point)
    {
        RequireCoordinates(point);
        return !HasConstraints || ConstraintCheck.Holds(_type.Decode(point));
    }

    /// <summary>Draws a point: every active coordinate uniform in [0, 1), until all constraints hold.</summary>
    /// <param name="random">The stream to draw from.</param>
    /// <param name="point">Room for a coordinate for each dimension; NaN is written where one is inactive.</param>
    /// <exception cref="InvalidOperationException">None of 10,000 draws satisfies the constraints: the message has the share that each of them let through.</exception>
    /// <exception cref="ConstraintException">A constraint threw.</exception>
    public void Sample(ref RandomStream random, Span<double> point)
    {
        RequireCoordinates(point);
        FeasibleDraws.Point(this, ref random, point);
    }

    /// <summary>The config at a point.</summary>
    /// <param name="point">One coordinate in [0, 1] for each dimension; those of inactive ones are not looked at.</param>
    /// <exception cref="ArgumentException">The point has another number of coordinates.</exception>
    public IConfig Decode(ReadOnlySpan<double> point)
    {
        RequireCoordinates(point);
        return _type.Decode(point);
    }

    /// <summary>The point of a config.</summary>
    /// <param name="config">A config of this space.</param>
    /// <returns>A coordinate in [0, 1] for each active dimension, NaN for each other.</returns>
    /// <exception cref="ArgumentException">The config belongs to another space, a value lies outside its domain, or a constraint does not hold.</exception>
    /// <exception cref="ConstraintException">A constraint threw.</exception>
    public double[] Encode(IConfig config)
    {
        Check(config, nameof(config));
        var point = new double[Count];
        config.Encode(point);
        return point;
    }

    /// <summary>The canonical hash of a config: of its values as the codec gives them back, so that configs which no point tells apart have one hash.</summary>
    /// <param name="config">A config of this space.</param>
    /// <exception cref="ArgumentException">The config belongs to another space, a value lies outside its domain, or a constraint does not hold.</exception>
    /// <exception cref="ConstraintException">A constraint threw.</exception>
    public ulong HashOf(IConfig config) => HashAt(Encode(config));

    /// <summary>The hash of the config that a point stands for. Constraints are not asked: of a trial that was run they may say something else today.</summary>
    /// <param name="point">A coordinate in [0, 1] for each active dimension.</param>
    internal ulong HashAt(ReadOnlySpan<double> point)
    {
        var hash = new ConfigHash();
        _type.AddTo(_type.Decode(point), ref hash);
        return hash.Value;
    }

    /// <summary>Throws unless a config belongs to this space, every value lies in its domain, and every constraint holds.</summary>
    /// <param name="config">The config.</param>
    /// <param name="parameterName">The name for the exception.</param>
    /// <exception cref="ArgumentException">It does not: the message names the hyperparameter, its value and what is allowed.</exception>
    /// <exception cref="ConstraintException">A constraint threw.</exception>
    public void Check(IConfig config, string parameterName)
    {
        ArgumentNullException.ThrowIfNull(config, parameterName);
        if (ProblemOf(config) is { } problem)
        {
            throw new ArgumentException(problem, parameterName);
        }
    }

    /// <summary>Writes what the space consists of as a JSON object: fingerprint, dimensions, constraints, and the default config.</summary>
    /// <param name="json">Where to write.</param>
    public void WriteDescription(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject();
        json.WriteNumber("version", SpaceSchema.Version);
        json.WriteString("fingerprint", Fingerprint.ToString("x16", System.Globalization.CultureInfo.InvariantCulture));
        SpaceSchema.Write(this, new JsonSchemaWriter(json));
        json.WritePropertyName("default");
        _type.DefaultConfig.WriteJson(json);
        json.WriteEndObject();
    }

    /// <summary>Why a config is none of this space; null where it is one.</summary>
    /// <param name="config">The config.</param>
    /// <param name="path">What stands before each name in the words.</param>
    internal string? ProblemOf(IConfig config, string path = "")
    {
        if (!_type.Includes(config))
        {
            return $"a {ConfigType.Name} is needed, but a {config.GetType().Name} is given";
        }

        var errors = new ConfigErrors(path);
        config.Validate(errors);
        if (errors.Messages.Count > 0)
        {
            return string.Join("; ", errors.Messages);
        }

        var broken = new List<string>();
        return ConstraintCheck.Holds(config, broken) ? null : $"the config breaks the constraint {string.Join(", ", broken.Select(name => $"'{name}'"))}: {ConfigJson.Serialize(config)}";
    }

    /// <summary>Why a searcher's point is none of this space; null where it is one. Constraints are not asked.</summary>
    internal string? ProblemOf(ReadOnlySpan<double> point)
        => point.Length == Count ? ActiveDimensions.ProblemOf(_dimensions, point) : $"a point of this space has {Count} coordinates, not {point.Length}";

    /// <summary>Reads a config of this space from JSON text, the inverse of <see cref="ConfigJson.Serialize"/>.</summary>
    internal IConfig ReadJson(string json) => ConfigJson.Parse(json, _type.ReadJson);

    private static void RejectDuplicates(Dimension[] dimensions)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (Dimension dimension in dimensions)
        {
            if (!names.Add(dimension.Name))
            {
                throw new ArgumentException($"two hyperparameters are called '{dimension.Name}'", nameof(dimensions));
            }
        }
    }

    private void RequireCoordinates(ReadOnlySpan<double> point)
    {
        if (point.Length != Count)
        {
            throw new ArgumentException($"a point of this space has {Count} coordinates, but {point.Length} are given", nameof(point));
        }
    }
}
