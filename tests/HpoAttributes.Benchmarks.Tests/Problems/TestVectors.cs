using System.Text.Json;

namespace HpoAttributes.Benchmarks.Tests;

/// <summary>Reads vectors from the data files.</summary>
internal static class TestVectors
{
    public static IReadOnlyList<TestVector> Of(Problem problem)
    {
        TestVector[] vectors = [.. JsonOf(problem).Select(json => Read(problem.Space, json))];
        Assert.True(vectors.Length >= 20);
        return vectors;
    }

    /// <summary>The values of the parameters that a JSON object has by name.</summary>
    public static double[] ValuesOf(ProblemSpace space, JsonElement input) => [.. space.Parameters.Select(parameter => ValueOf(parameter, input))];

    private static IEnumerable<JsonElement> JsonOf(Problem problem) => problem.Family switch
    {
        ProblemFamily.Surrogates => DataFiles.Read<JsonElement>($"surrogates/{problem.Name}.vectors.json.gz").EnumerateArray(),
        ProblemFamily.Conditional => DataFiles.Read<JsonElement>($"conditional/{problem.Name}.json").GetProperty("vectors").EnumerateArray(),
        _ => DataFiles.Read<JsonElement>($"bbob/d{problem.Space.Parameters.Count:00}.vectors.json.gz").EnumerateArray()
            .Where(json => problem.Name.StartsWith($"f{json.GetProperty("f").GetInt32():00}_", StringComparison.Ordinal)),
    };

    private static TestVector Read(ProblemSpace space, JsonElement json)
    {
        double[] values = json.TryGetProperty("x", out JsonElement x) ? Numbers(x) : ValuesOf(space, json.GetProperty("input"));
        double[] constraints = json.TryGetProperty("constraints", out JsonElement given) ? Numbers(given) : [];
        return new(values, new(json.GetProperty("value").GetDouble(), constraints));
    }

    private static double[] Numbers(JsonElement json) => [.. json.EnumerateArray().Select(number => number.GetDouble())];

    private static double ValueOf(Parameter parameter, JsonElement input)
        => !input.TryGetProperty(parameter.Name, out JsonElement value) ? double.NaN
            : parameter.Choices is { } choices ? choices.Index().Single(entry => entry.Item == value.GetString()).Index
            : value.GetDouble();
}
