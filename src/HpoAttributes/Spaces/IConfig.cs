using System.Text.Json;

namespace HpoAttributes;

/// <summary>A configuration: one value for each hyperparameter. Generated for every objective; what searchers see of it without its type.</summary>
public interface IConfig
{
    /// <summary>The space that the config belongs to.</summary>
    ConfigSpace GetSpace();

    /// <summary>Writes the config's coordinates.</summary>
    /// <param name="point">Room for <see cref="ConfigSpace.Count"/> numbers; NaN is written where a dimension is inactive.</param>
    void Encode(Span<double> point);

    /// <summary>Adds a message for each value outside its domain.</summary>
    /// <param name="errors">Where to add.</param>
    void Validate(ConfigErrors errors);

    /// <summary>Asks every constraint; nothing where there is none. The values must lie in their domains.</summary>
    /// <param name="check">Takes the answers.</param>
    void CheckConstraints(ref ConstraintCheck check)
    {
    }

    /// <summary>Writes the config as a JSON object.</summary>
    /// <param name="json">Where to write.</param>
    void WriteJson(Utf8JsonWriter json);
}

/// <summary>What the generator implements, explicitly, so that hyperparameters may have any name.</summary>
/// <typeparam name="TSelf">The config itself.</typeparam>
public interface IConfig<TSelf> : IConfig
    where TSelf : class, IConfig<TSelf>
{
    /// <summary>The space of all configs of this type.</summary>
    static abstract ConfigSpace Space { get; }

    /// <summary>The config made of the user's defaults, and of the middle of the domain where there is none.</summary>
    static abstract TSelf DefaultConfig { get; }

    /// <summary>Reads a config off a point.</summary>
    /// <param name="point">The coordinates.</param>
    static abstract TSelf Decode(ref PointReader point);

    /// <summary>Draws a config: what <see cref="Decode"/> gives for as many draws as the space has dimensions. Constraints are not asked.</summary>
    /// <param name="random">The stream to draw from.</param>
    static abstract TSelf Sample(ref RandomStream random);

    /// <summary>Writes the coordinates of a config.</summary>
    /// <param name="config">The config.</param>
    /// <param name="point">Where to write.</param>
    static abstract void Encode(TSelf config, ref PointWriter point);

    /// <summary>Adds a message for each value outside its domain.</summary>
    /// <param name="config">The config.</param>
    /// <param name="errors">Where to add.</param>
    static abstract void Validate(TSelf config, ConfigErrors errors);

    /// <summary>Asks every constraint of the config; nothing where there is none. The values must lie in their domains.</summary>
    /// <param name="config">The config.</param>
    /// <param name="check">Takes the answers.</param>
    static virtual void CheckConstraints(TSelf config, ref ConstraintCheck check)
    {
    }

    /// <summary>Adds every value to the canonical hash.</summary>
    /// <param name="config">The config.</param>
    /// <param name="hash">Where to add.</param>
    static abstract void AddTo(TSelf config, ref ConfigHash hash);

    /// <summary>Writes a config as a JSON object.</summary>
    /// <param name="config">The config.</param>
    /// <param name="json">Where to write.</param>
    static abstract void WriteJson(TSelf config, Utf8JsonWriter json);

    /// <summary>Reads a config from a JSON object; the reader stands on its start.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="path">The object's path, for messages: <c>$</c> or <c>$.optimizer</c>.</param>
    /// <exception cref="JsonException">The object is not a config: the message has the path of what is wrong.</exception>
    static abstract TSelf ReadJson(ref Utf8JsonReader json, string path);

    /// <inheritdoc/>
    ConfigSpace IConfig.GetSpace() => TSelf.Space;

    /// <inheritdoc/>
    void IConfig.Encode(Span<double> point)
    {
        var writer = new PointWriter(point);
        TSelf.Encode((TSelf)this, ref writer);
    }

    /// <inheritdoc/>
    void IConfig.Validate(ConfigErrors errors) => TSelf.Validate((TSelf)this, errors);

    /// <inheritdoc/>
    void IConfig.CheckConstraints(ref ConstraintCheck check) => TSelf.CheckConstraints((TSelf)this, ref check);

    /// <inheritdoc/>
    void IConfig.WriteJson(Utf8JsonWriter json) => TSelf.WriteJson((TSelf)this, json);
}
