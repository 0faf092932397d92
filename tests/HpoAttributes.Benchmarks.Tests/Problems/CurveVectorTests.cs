using System.Text.Json;

namespace HpoAttributes.Benchmarks.Tests;

/// <summary>Learning curves, and what an epoch costs, are those of the vectors, which another implementation computed.</summary>
public sealed class CurveVectorTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<string> Names => [.. CurveTask.All.Select(task => task.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Curve_OfEachVector_IsTheirs(string name)
    {
        CurveTask task = CurveTask.All.Single(task => task.Name == name);
        foreach ((double[] values, JsonElement json) in Vectors(task))
        {
            double[] expected = [.. json.GetProperty("curve").EnumerateArray().Select(number => number.GetDouble())];
            Assert.Equal(task.Epochs, expected.Length);
            Assert.All(expected.Zip(task.CurveOf(values)), pair => Near(pair.First, pair.Second));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EpochCost_OfEachVector_IsTheirs(string name)
    {
        CurveTask task = CurveTask.All.Single(task => task.Name == name);
        foreach ((double[] values, JsonElement json) in Vectors(task))
        {
            Near(json.GetProperty("epoch_cost").GetDouble(), task.EpochCostOf(values));
        }
    }

    private static IEnumerable<(double[] Values, JsonElement Json)> Vectors(CurveTask task)
    {
        JsonElement[] vectors = [.. DataFiles.Read<JsonElement>($"surrogates/{task.Name}.vectors.json.gz").EnumerateArray()];
        Assert.True(vectors.Length >= 20);
        return vectors.Select(json => (TestVectors.ValuesOf(task.Space, json.GetProperty("input")), json));
    }

    private static void Near(double expected, double actual) => Assert.InRange(Math.Abs(actual - expected), 0, Tolerance * Math.Abs(expected));
}
