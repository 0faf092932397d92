using System.IO.Compression;
using System.Xml.Linq;

namespace HpoAttributes.Package.Tests;

public sealed class PackageTests(PackedFeed feed)
{
    private const string Host = """
        internal static class Quadratic
        {
            [Objective]
            public static double Value([Uniform(-5, 5)] double x = 0, [IntRange(0, 9)] int y = 5) => ((x - 2) * (x - 2)) + ((y - 3) * (y - 3));
        }
        """;

    private const string Printing = """
        Console.WriteLine($"{result.Records.Count} trials, first {result.Records[0].Config.Y}, best below 8: {result.Incumbent.Value < 8}");
        """;

    private const string Printed = "20 trials, first 5, best below 8: True\n";

    [Fact]
    public void Packages_Contents_AreLibraryDocumentationReadmeAndGeneratorWithFixesInTheCoreAlone()
    {
        foreach (string path in Directory.GetFiles(feed.Feed, "*.nupkg"))
        {
            using ZipArchive package = ZipFile.OpenRead(path);
            string name = Path.GetFileName(path).Replace($".{feed.Version}.nupkg", string.Empty, StringComparison.Ordinal);
            string[] files = [.. package.Entries.Select(entry => entry.FullName)];

            Assert.Contains($"lib/net10.0/{name}.dll", files);
            Assert.Contains($"lib/net10.0/{name}.xml", files);
            Assert.Contains("README.md", files);
            Assert.Equal(name == "HpoAttributes", files.Contains("analyzers/dotnet/cs/HpoAttributes.Generators.dll"));
            Assert.Equal(name == "HpoAttributes", files.Contains("analyzers/dotnet/cs/HpoAttributes.CodeFixes.dll"));
            Assert.Equal(name == "HpoAttributes" ? 2 : 0, files.Count(file => file.StartsWith("analyzers/", StringComparison.Ordinal)));

            // Below a framework's folder: else NuGet takes the package for one that fits every framework, and older ones get errors without end instead of one.
            Assert.Equal(name == "HpoAttributes", files.Contains("buildTransitive/net10.0/HpoAttributes.props"));
        }
    }

    [Theory]
    [InlineData("HpoAttributes", "MathNet.Numerics", "Microsoft.Extensions.Logging.Abstractions")]
    [InlineData("HpoAttributes.Console", "HpoAttributes", "MathNet.Numerics", "Microsoft.Extensions.Logging.Abstractions", "Spectre.Console")]
    [InlineData("HpoAttributes.Torch", "HpoAttributes", "MathNet.Numerics", "Microsoft.Extensions.Logging.Abstractions", "TorchSharp")]
    public void Packages_Dependencies_AreThoseThatTheLibraryUses(string name, params string[] dependencies)
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(feed.Feed, $"{name}.{feed.Version}.nupkg"));
        using Stream specification = package.GetEntry($"{name}.nuspec")!.Open();
        IEnumerable<string> actual = XDocument.Load(specification).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value);

        Assert.Equal(dependencies, actual.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Consumer_InTheSdksLanguage_TunesThroughTheHost()
    {
        string folder = feed.CreateConsumer(
            $"using HpoAttributes;\nTuningResult<QuadraticConfig> result = Quadratic.Tune(options: new() {{ Seed = 7, Progress = ProgressView.None }});\n{Printing}\n{Host}", language: "", "HpoAttributes");

        Assert.Equal(Printed, feed.RunConsumer(folder).Succeeded().Output);
    }

    [Fact]
    public void Consumer_InCSharp13_TunesGroupsThroughTheHolder()
    {
        string folder = feed.CreateConsumer(
            """
            using HpoAttributes;
            TuningResult<NetConfig> result = NetTuning.Tune(options: new() { Trials = 40, Seed = 7, Progress = ProgressView.None });
            int steps = result.Records.Count(record => record.Config.Optimizer is Optimizer.Sgd { Steps: >= 5 });
            int small = result.Records.Count(record => record.Config is { Tail: null, Width: < 50 } or { Tail.Length: 1 or 2 });
            Console.WriteLine($"{result.Records.Count} trials, many steps {steps > 0}, small {small > 0}, fits {result.Records.All(record => Net.Fits(record.Config.Width, record.Config.Depth))}");

            [ConfigGroup]
            internal abstract partial record Optimizer
            {
                private Optimizer() { }
                public sealed record Sgd([IntRange(1, 9)] int Steps = 1) : Optimizer;
                public sealed record Plain : Optimizer;
            }

            [ConfigGroup] internal sealed partial record Tail([IntRange(1, 3)] int Length);

            internal static class Net
            {
                [Objective, Constraint(nameof(Fits))]
                public static double Error(Optimizer optimizer, [IntRange(1, 99)] int width, [IntRange(1, 9)] int depth, Tail? tail = null) => width * depth;
                public static bool Fits(int width, int depth) => width * depth < 500;
            }
            """,
            language: "13", "HpoAttributes");

        Assert.Equal("40 trials, many steps True, small True, fits True\n", feed.RunConsumer(folder).Succeeded().Output);
    }

    [Fact]
    public void Consumer_OfConsoleAndPlots_WritesPlainLinesAndAFigure()
    {
        string folder = feed.CreateConsumer(
            $"using HpoAttributes;\nTuningResult<QuadraticConfig> result = Quadratic.Tune(options: new() {{ Seed = 7 }});\nAnyTimePlot.Save(result, args[0]);\n{Printing}\n{Host}",
            language: "", "HpoAttributes", "HpoAttributes.Console", "HpoAttributes.Plots");
        string figure = Path.Combine(folder, "figures", "any-time.png");

        string output = feed.RunConsumer(folder, figure).Succeeded().Output;

        Assert.StartsWith(Printed, output, StringComparison.Ordinal);
        Assert.Contains("all trials done: 20/20", output, StringComparison.Ordinal);
        Assert.True(new FileInfo(figure).Length > 8_000);
    }

    [Fact]
    public void Consumer_WithABadRange_GetsTheCompileError()
    {
        string folder = feed.CreateConsumer($"using HpoAttributes;\n{Host.Replace("Uniform(-5, 5)", "Uniform(5, -5)", StringComparison.Ordinal)}", language: "", "HpoAttributes");

        Command build = feed.RunConsumer(folder);

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("error HPO0102", build.Output, StringComparison.Ordinal);
    }
}
