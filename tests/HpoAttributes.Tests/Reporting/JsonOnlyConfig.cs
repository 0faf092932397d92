using System.Text.Json;

namespace HpoAttributes.Tests.Reporting;

/// <summary>A config of which only the JSON is known: all that a report asks of one.</summary>
internal sealed class JsonOnlyConfig(string json) : IConfig
{
    public ConfigSpace GetSpace() => throw new NotSupportedException();

    public void Encode(Span<double> point) => throw new NotSupportedException();

    public void Validate(ConfigErrors errors) => throw new NotSupportedException();

    void IConfig.WriteJson(Utf8JsonWriter writer) => writer.WriteRawValue(json);
}
