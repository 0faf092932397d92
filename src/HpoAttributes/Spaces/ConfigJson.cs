using System.Buffers;
using System.Text;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>Configs as JSON, without reflection: an object with one property for each hyperparameter, in invariant culture.</summary>
public static class ConfigJson
{
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
    /// <exception cref="JsonException">The text is not a config of this type: the message has the path of what is wrong.</exception>
    public static TConfig Deserialize<TConfig>(string json)
        where TConfig : class, IConfig<TConfig>
        => Parse(json, TConfig.ReadJson);

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
    /// <returns>The name, with the reader on the value; null at the object's end.</returns>
    /// <exception cref="JsonException">The reader is not in an object.</exception>
    public static string? NextProperty(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
        {
            return null;
        }

        string name = json.TokenType == JsonTokenType.PropertyName ? json.GetString()! : throw new JsonException("$: an object is expected");
        json.Read();
        return name;
    }

    /// <summary>Reads a value that the domain holds. For generated code.</summary>
    /// <typeparam name="T">The value's type.</typeparam>
    /// <param name="json">The reader, on the value.</param>
    /// <param name="name">The hyperparameter's name.</param>
    /// <param name="domain">Its domain.</param>
    /// <param name="isRead">Whether the property was read before; true afterwards.</param>
    /// <exception cref="JsonException">The value is of another type or outside the domain, or the property occurs twice.</exception>
    public static T ReadProperty<T>(ref Utf8JsonReader json, string name, Domain<T> domain, ref bool isRead)
    {
        ArgumentNullException.ThrowIfNull(domain);
        if (isRead)
        {
            throw new JsonException($"$.{name}: the property occurs twice");
        }

        if (!domain.TryReadJson(ref json, out T? value))
        {
            throw new JsonException($"$.{name}: {Raw(ref json)} is not {domain}");
        }

        if (!domain.Contains(value))
        {
            throw new JsonException($"$.{name}: {domain.Text(value)} is not {domain}");
        }

        isRead = true;
        return value;
    }

    /// <summary>The error for a property that is none of the config's. For generated code.</summary>
    /// <param name="name">The property's name.</param>
    public static JsonException Unknown(string name) => new($"$.{name}: the config has no such hyperparameter");

    /// <summary>Throws where a property was not read. For generated code.</summary>
    /// <param name="name">The hyperparameter's name.</param>
    /// <param name="isRead">Whether it was read.</param>
    /// <exception cref="JsonException">It was not.</exception>
    public static void Require(string name, bool isRead)
    {
        if (!isRead)
        {
            throw new JsonException($"$.{name}: the hyperparameter is missing");
        }
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

        T value = read(ref reader);
        return reader.Read() ? throw new JsonException("$: text follows the object") : value;
    }
}
