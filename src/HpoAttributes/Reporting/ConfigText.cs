using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace HpoAttributes;

/// <summary>Configs as short text for people: <c>learningRate=0.0343, batchSize=217</c>. Not for reading back: see <see cref="ConfigJson"/>.</summary>
public static class ConfigText
{
    private static readonly SearchValues<char> Misread = SearchValues.Create(" ,={}[]\"");

    /// <summary>One line, in invariant culture: fractions to 4 significant digits, integers whole, groups in braces behind their case, control characters escaped.</summary>
    /// <param name="config">The config.</param>
    public static string Of(IConfig config)
    {
        ArgumentNullException.ThrowIfNull(config);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            config.WriteJson(json);
        }

        return OfJson(buffer.WrittenSpan);
    }

    /// <summary>The text of a config's JSON.</summary>
    internal static string OfJson(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var text = new StringBuilder();
        while (reader.Read())
        {
            Append(text, ref reader);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ref Utf8JsonReader json)
    {
        bool isOutermost = json.CurrentDepth == 0;
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject when !isOutermost && TryReadCase(ref json) is { } name:
                text.Append(LineText.Of(name));
                AppendBraceUnlessEmpty(text, ref json);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Separate(text);
                text.Append(isOutermost ? string.Empty : json.TokenType == JsonTokenType.StartObject ? "{" : "[");
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                text.Append(isOutermost ? string.Empty : json.TokenType == JsonTokenType.EndObject ? "}" : "]");
                break;
            case JsonTokenType.PropertyName:
                Separate(text);
                text.Append(LineText.Of(json.GetString()!)).Append('=');
                break;
            default:
                Separate(text);
                text.Append(Scalar(ref json));
                break;
        }
    }

    /// <summary>The case that a group's object begins with, read: <c>optimizer=Adam{learningRate=0.001}</c>; null, and nothing read, for another object.</summary>
    private static string? TryReadCase(ref Utf8JsonReader json)
    {
        Utf8JsonReader ahead = json;
        if (!ahead.Read() || ahead.TokenType != JsonTokenType.PropertyName || !ahead.ValueTextEquals("$case"u8))
        {
            return null;
        }

        ahead.Read();
        json = ahead;
        return json.GetString();
    }

    private static void AppendBraceUnlessEmpty(StringBuilder text, ref Utf8JsonReader json)
    {
        Utf8JsonReader ahead = json;
        ahead.Read();
        if (ahead.TokenType == JsonTokenType.EndObject)
        {
            json = ahead;
        }
        else
        {
            text.Append('{');
        }
    }

    private static void Separate(StringBuilder text)
    {
        if (text.Length > 0 && text[^1] is not ('{' or '[' or '='))
        {
            text.Append(", ");
        }
    }

    private static string Scalar(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.Number => Number(ref json),
        JsonTokenType.String => Quoted(LineText.Of(json.GetString()!)),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "none",
    };

    private static string Number(ref Utf8JsonReader json)
        => json.TryGetInt64(out long whole) ? whole.ToString(CultureInfo.InvariantCulture)
        : json.GetDouble().ToString("G4", CultureInfo.InvariantCulture);

    /// <summary>Quotes only what would be misread: empty text, and text with the marks that separate values.</summary>
    private static string Quoted(string text)
        => text.Length == 0 || text.AsSpan().ContainsAny(Misread) ? $"\"{text}\"" : text;
}
