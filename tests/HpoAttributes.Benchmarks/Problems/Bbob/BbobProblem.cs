using System.Globalization;

namespace HpoAttributes.Benchmarks;

/// <summary>A function of the BBOB suite in the box [-5, 5]^D.</summary>
internal static class BbobProblem
{
    /// <summary>Every function in so many dimensions.</summary>
    public static IEnumerable<Problem> ReadAll(int dimensions)
        => DataFiles.Read<Dictionary<int, BbobInstance>>(string.Create(CultureInfo.InvariantCulture, $"bbob/d{dimensions:00}.json.gz"))
            .OrderBy(entry => entry.Key)
            .Select(entry => Create(entry.Key, entry.Value, dimensions));

    private static Problem Create(int number, BbobInstance instance, int dimensions)
    {
        IEnumerable<Parameter> parameters = Enumerable.Range(0, dimensions).Select(i => new Parameter($"x{i}", "float", Low: -5, High: 5));
        Func<double[], double> function = new BbobFunctions(instance).Of(number);
        return new(string.Create(CultureInfo.InvariantCulture, $"f{number:00}_{instance.Name}_d{dimensions}"), ProblemFamily.Bbob, new([.. parameters]), point => new(function(point)));
    }
}
