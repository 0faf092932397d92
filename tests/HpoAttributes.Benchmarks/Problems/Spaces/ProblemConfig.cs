using System.Text.Json;

namespace HpoAttributes.Benchmarks;

/// <summary>A config of a problem.</summary>
/// <param name="space">The problem's space.</param>
/// <param name="values">The value of every parameter; NaN for one that does not exist.</param>
internal sealed class ProblemConfig(ProblemSpace space, double[] values) : IConfig
{
    public ProblemSpace Space => space;

    public IReadOnlyList<double> Values => values;

    public ConfigSpace GetSpace() => space.ConfigSpace;

    public void Encode(Span<double> point) => space.PointOf(values).CopyTo(point);

    public void Validate(ConfigErrors errors)
    {
        // Every config is decoded from a point, and so lies in its space.
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        for (int i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i]))
            {
                json.WriteNumber(space.Parameters[i].Name, values[i]);
            }
        }

        json.WriteEndObject();
    }
}
