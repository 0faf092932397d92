namespace HpoAttributes.Package.Tests;

public sealed class AotTests : IDisposable
{
    /// <summary>What a stripped program with the whole core may weigh, in bytes. The default searcher chooses among nearly all, whose linear algebra MathNet brings: a megabyte. Workers that are processes bring sockets and
    /// the system's processes, and so does what observes a study bring logs and metrics: another one and a half.</summary>
    private const long MaxSize = 7_500_000;

    private const string Name = "HpoAttributes.AotConsole";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hpo-aot-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void EveryFeature_UnderNativeAot_PublishesWithoutAWarningStaysSmallAndPassesTheChecksOfTheTests()
    {
        Assert.SkipUnless(HasLinker(), "no native linker: install gcc (or clang) and zlib1g-dev to publish under Native AOT");
        string published = Path.Combine(_folder.FullName, "published");

        Command publish = Command.Dotnet(
            Repository.Root, new Dictionary<string, string>(), "publish", Path.Combine("tests", Name), "-c", "Release", "-o", published, "--artifacts-path", Path.Combine(_folder.FullName, "artifacts")).Succeeded();

        Assert.DoesNotContain("warning", publish.Output, StringComparison.OrdinalIgnoreCase);
        string program = Path.Combine(published, OperatingSystem.IsWindows() ? $"{Name}.exe" : Name);
        Assert.InRange(new FileInfo(program).Length, 1, MaxSize);
        Assert.Matches(@"^all \d{3} checks passed\n$", Command.Run(program, published).Succeeded().Output);
    }

    /// <summary>On Windows the SDK looks for Visual Studio itself.</summary>
    private static bool HasLinker()
        => OperatingSystem.IsWindows()
        || Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "gcc")) || File.Exists(Path.Combine(folder, "clang")));
}
