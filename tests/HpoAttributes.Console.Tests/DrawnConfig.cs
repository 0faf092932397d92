using System.Text.Json;

namespace HpoAttributes.Console.Tests;

/// <summary>A config of any JSON: all that a view asks of one.</summary>
internal sealed class DrawnConfig(string name = "relu", double rate = 0.1) : IConfig
{
    public ConfigSpace GetSpace() => throw new NotSupportedException();

    public void Encode(Span<double> point) => throw new NotSupportedException();

    public void Validate(ConfigErrors errors) => throw new NotSupportedException();

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("learningRate", rate);
        json.WriteNumber("batchSize", 128);
        json.WriteString("activation", name);
        json.WriteEndObject();
    }
}
