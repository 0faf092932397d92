using System.Buffers;
using System.Text;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>Configs as JSON, without reflection: an object with one property for each hyperparameter, in invariant culture.</summary>
public static class ConfigJson
{
    private const string Root = "$";
    private const string CaseProperty = "$case";

    internal delegate T Reading<out T>(ref Utf8JsonReader json);

    /// <summary>The JSON text of a config.</summary>
    /// <param name="config">The config.</param>
    public static string Serialize(IConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            config.WriteJson(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Reads a config from JSON text. The order of properties is free; unknown, missing and doubled ones are errors.</summary>
    /// <typeparam name="TConfig">The config's type.</typeparam>
    /// <param name="json">The text.</param>
    /// <exception cref="JsonException">The text is not a config of this type, or a constraint does not hold: the message has the path of what is wrong.</exception>
    public static TConfig Deserialize<TConfig>(string json)
        where TConfig : class, IConfig<TConfig>
    {
        TConfig config = Parse(json, static (ref Utf8JsonReader reader) => TConfig.ReadJson(ref reader, Root));
        return TConfig.Space.ProblemOf(config, Root + ".") is not { } problem ? config
            : throw new JsonException(problem.StartsWith(Root, StringComparison.Ordinal) ? problem : $"{Root}: {problem}");
    }

    /// <summary>Writes one property. For generated code.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="json">Where to write.</param>
    /// <param name="name">The hyperparameter's name.</param>
    /// <param name="domain">Its domain.</param>
    /// <param name="value">Its value.</param>
    public static void WriteProperty<T>(Utf8JsonWriter json, string name, Domain<T> domain, T value)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(domain);
        json.WritePropertyName(name);
        domain.WriteJson(json, value);
    }

    /// <summary>Goes to the next property of the object that the reader is in and gives its name. For generated code.</summary>
    /// <param name="json">The reader, on the object's start or on the value of the last property.</param>
    /// <param name="path">The object's path.</param>
    /// <returns>The name, with the reader on the value; null at the object's end.</returns>
    /// <exception cref="JsonException">The reader is not in an object.</exception>
    public static string? NextProperty(ref Utf8JsonReader json, string path)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
        {
            return null;
        }

        string name = json.TokenType == JsonTokenType.PropertyName ? json.GetString()! : throw new JsonException($"{path}: an object is expected");
        json.Read();
        return name;
    }

    /// <summary>Reads a value that the domain holds. For generated code.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="json">The reader, on the value.</param>
    /// <param name="path">The object's path.</param>
    /// <param name="name">The hyperparameter's name.</param>
    /// <param name="domain">Its domain.</param>
    /// <param name="isRead">Whether the property was read before; true afterwards.</param>
    /// <exception cref="JsonException">The value is of another type or outside the domain, or the property occurs twice.</exception>
    public static T ReadProperty<T>(ref Utf8JsonReader json, string path, string name, Domain<T> domain, ref bool isRead)
    {
        ArgumentNullException.ThrowIfNull(domain);
        NoteRead(path, name, ref isRead);
        if (!domain.TryReadJson(ref json, out T? value))
        {
            throw new JsonException($"{path}.{name}: {Raw(ref json)} is not {domain}");
        }

        return domain.Contains(value) ? value : throw new JsonException($"{path}.{name}: {domain.Text(value)} is not {domain}");
    }

    /// <summary>Writes a group, or null for one that is off. For generated code.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="json">Where to write.</param>
    /// <param name="name">Its name.</param>
    /// <param name="group">Its config; null for off.</param>
    public static void WriteGroup<TGroup>(Utf8JsonWriter json, string name, TGroup? group)
        where TGroup : class, IConfig<TGroup>
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WritePropertyName(name);
        if (group is null)
        {
            json.WriteNullValue();
        }
        else
        {
            TGroup.WriteJson(group, json);
        }
    }

    /// <summary>Reads a group that every config has. For generated code.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="json">The reader, on the value.</param>
    /// <param name="path">The path of the object around it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isRead">Whether the property was read before; true afterwards.</param>
    /// <exception cref="JsonException">The value is no config of the group, or the property occurs twice.</exception>
    public static TGroup ReadGroup<TGroup>(ref Utf8JsonReader json, string path, string name, ref bool isRead)
        where TGroup : class, IConfig<TGroup>
    {
        NoteRead(path, name, ref isRead);
        return json.TokenType == JsonTokenType.StartObject
            ? TGroup.ReadJson(ref json, $"{path}.{name}")
            : throw new JsonException($"{path}.{name}: an object is expected, but {Raw(ref json)} is given");
    }

    /// <summary>Reads a group that is on or off. For generated code.</summary>
    /// <typeparam name="TGroup">The group.</typeparam>
    /// <param name="json">The reader, on the value.</param>
    /// <param name="path">The path of the object around it.</param>
    /// <param name="name">Its name.</param>
    /// <param name="isRead">Whether the property was read before; true afterwards.</param>
    /// <returns>Null for off.</returns>
    /// <exception cref="JsonException">The value is neither null nor a config of the group, or the property occurs twice.</exception>
    public static TGroup? ReadOptionalGroup<TGroup>(ref Utf8JsonReader json, string path, string name, ref bool isRead)
        where TGroup : class, IConfig<TGroup>
    {
        if (json.TokenType != JsonTokenType.Null)
        {
            return ReadGroup<TGroup>(ref json, path, name, ref isRead);
        }

        NoteRead(path, name, ref isRead);
        return null;
    }

    /// <summary>Looks for the case of a group, wherever in the object it stands; the reader stays where it is. For generated code.</summary>
    /// <param name="json">The reader, on the object's start: a copy.</param>
    /// <param name="path">The object's path.</param>
    /// <param name="domain">The choice of case.</param>
    /// <exception cref="JsonException">The case is missing or none of the group.</exception>
    public static int CaseOf(Utf8JsonReader json, string path, CaseDomain domain)
    {
        ArgumentNullException.ThrowIfNull(domain);
        while (NextProperty(ref json, path) is { } name)
        {
            if (name == CaseProperty)
            {
                return domain.TryReadJson(ref json, out int index) ? index : throw new JsonException($"{path}.{CaseProperty}: {Raw(ref json)} is not {domain}");
            }

            json.Skip();
        }

        throw new JsonException($"{path}.{CaseProperty}: the case is missing: {domain}");
    }

    /// <summary>Passes over the case of a group, which <see cref="CaseOf"/> has read. For generated code.</summary>
    /// <param name="path">The object's path.</param>
    /// <param name="isRead">Whether the property was read before; true afterwards.</param>
    /// <exception cref="JsonException">The property occurs twice.</exception>
    public static void SkipCase(string path, ref bool isRead) => NoteRead(path, CaseProperty, ref isRead);

    /// <summary>The error for a property that is none of the config's. For generated code.</summary>
    /// <param name="path">The object's path.</param>
    /// <param name="name">The property's name.</param>
    public static JsonException Unknown(string path, string name) => new($"{path}.{name}: the config has no such hyperparameter");

    /// <summary>Throws where a property was not read. For generated code.</summary>
    /// <param name="path">The object's path.</param>
    /// <param name="name">The hyperparameter's name.</param>
    /// <param name="isRead">Whether it was read.</param>
    /// <exception cref="JsonException">It was not.</exception>
    public static void Require(string path, string name, bool isRead)
    {
        if (!isRead)
        {
            throw new JsonException($"{path}.{name}: the hyperparameter is missing");
        }
    }

    private static void NoteRead(string path, string name, ref bool isRead)
    {
        if (isRead)
        {
            throw new JsonException($"{path}.{name}: the property occurs twice");
        }

        isRead = true;
    }

    /// <summary>The token as it stands in the text, in as far as it fits into a message.</summary>
    private static string Raw(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => $"\"{json.GetString()}\"",
        _ => Encoding.UTF8.GetString(json.ValueSpan),
    };

    internal static T Parse<T>(string json, Reading<T> read)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException($"$: an object is expected, but a JSON {reader.TokenType} is given");
        }

        try
        {
            T value = read(ref reader);
            return reader.Read() ? throw new JsonException($"{Root}: text follows the object") : value;
        }
        catch (InvalidOperationException exception)
        {
            // A text that is no Unicode.
            throw new JsonException($"{Root}: {exception.Message}", exception);
        }
    }
}
