using System.Globalization;
using System.Text;

namespace HpoAttributes.Generators.Tests;

/// <summary>Sources made at random, sound and unsound: the generator never throws, and what it makes of them compiles.</summary>
public sealed class RandomSourceTests
{
    private const int Sources = 60;

    private static readonly string[] Hosts = ["public static class", "public class", "internal sealed record", "public struct", "public partial class"];
    private static readonly string[] Returns = ["double", "float", "System.Threading.Tasks.Task<double>", "System.Threading.Tasks.ValueTask<float>", "(double A, float @class)", "System.Threading.Tasks.Task<(double, double)>", "System.Collections.Generic.IEnumerable<float>", "System.Collections.Generic.IAsyncEnumerable<(double value, double config)>", "System.Collections.Generic.IEnumerable<int>", "(double, int)", "int", "void"];
    private static readonly string[] Names = ["x", "lr", "Lr", "_lr", "space", "json", "@class", "options", "cancellationToken", "point", "config", "instance", "name", "clone", "factory", "Info", "学", "s_x"];
    private static readonly string[] Types = ["double", "float", "int", "long", "bool", "string", "Kind", "Kind?", "double?", "object", "decimal", "int[]", "System.DateTime", "ITrialContext", "System.Threading.CancellationToken", "System.Span<int>"];
    private static readonly string[] Marks = ["", "", "[Uniform(0, 1)] ", "[Uniform(1e-300, double.MaxValue)] ", "[LogUniform(0, 1)] ", "[LogUniform(1e-5, 1)] ", "[IntRange(1, 9)] ", "[IntRange(1, 9, Step = 3)] ", "[LogIntRange(1, 4096)] ", "[Choice] ", "[Choice(1, 2)] ", "[Choice(\"a\", \"b\\\"\")] ", "[Choice(Kind.A)] ", "[PerWorker] ", "[Resource(1, 9)] ", "[Resource(5, 2)] ", "[Uniform(2, 1)] ", "[Uniform(0, 1), PerWorker] ",
        "[Uniform(0, 1, Step = 0.1)] ", "[ReverseLogUniform(0, 0.99)] ", "[Normal(0, 1)] ", "[LogNormal(0, 1, High = 3)] ", "[Normal(0, 1, Step = 1)] ", "[Ordinal] ", "[Ordinal(1, 2, 4, Log = true)] ", "[Ordinal(Kind.B, Kind.A)] ", "[Unit] ", "[Unit(Step = 0.5)] ", "[Given(1)] "];

    [Fact]
    public void Sources_AtRandom_NeverMakeTheGeneratorThrow()
    {
        var random = new Random(20);
        for (int i = 0; i < Sources; i++)
        {
            string source = Source(random);
            GeneratorRun run = GeneratorRun.Of(source);
            if (run.Files.Count > 0)
            {
                string[] errors = [.. run.Output.GetDiagnostics(TestContext.Current.CancellationToken)
                    .Where(diagnostic => diagnostic.Severity >= Microsoft.CodeAnalysis.DiagnosticSeverity.Warning && diagnostic.Location.SourceTree?.FilePath.StartsWith("/user/", StringComparison.Ordinal) == false)
                    .Select(diagnostic => diagnostic.ToString())];
                Assert.True(errors.Length == 0, source + "\n" + string.Join('\n', errors));
            }
        }
    }

    private static string Source(Random random)
    {
        var source = new StringBuilder("#nullable enable\nusing HpoAttributes; public enum Kind { A, B, C = A } public class UnitAttribute() : UniformAttribute(0, 1); public class GivenAttribute(double low) : UniformAttribute(low, 1);\n");
        string host = Pick(random, Hosts);
        source.Append(CultureInfo.InvariantCulture, $"{host} Net {{ ");
        int methods = random.Next(1, 3);
        for (int i = 0; i < methods; i++)
        {
            string name = i == 0 ? "" : "(Name = \"Head\")";
            string modifier = host.Contains("static", StringComparison.Ordinal) || random.Next(2) == 0 ? "static " : "";
            source.Append(CultureInfo.InvariantCulture, $"[Objective{name}] public {modifier}{Pick(random, Returns)} Train{i}({Parameters(random)}) => throw null!; ");
        }

        return source.Append('}').ToString();
    }

    private static string Parameters(Random random)
    {
        string[] names = [.. Names.OrderBy(_ => random.Next()).Take(random.Next(1, 6))];
        int optional = random.Next(names.Length + 1);
        return string.Join(", ", names.Select((name, index) => $"{Pick(random, Marks)}{Pick(random, Types)} {name}{(index >= optional ? " = default" : "")}"));
    }

    private static string Pick(Random random, string[] items) => items[random.Next(items.Length)];
}
