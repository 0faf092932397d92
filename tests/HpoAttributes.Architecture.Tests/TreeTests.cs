namespace HpoAttributes.Architecture.Tests;

public sealed class TreeTests
{
    private static readonly string[] Folders = ["src", "generators", "tests", "examples", "docs"];

    private static readonly string[] RootFiles =
    [
        "HpoAttributes.sln", "README.md", "CHANGELOG.md", "LICENSE", "global.json",
        "Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props",
    ];

    [Fact]
    public void Top_OfTheTree_HoldsOnlyWhatTheDesignNames()
        => Breaches.None(Strangers(new DirectoryInfo(Repository.Root).EnumerateFileSystemInfos().Select(entry => entry.Name)));

    [Fact]
    public void Projects_OfTheTree_AreInTheSolution()
    {
        IReadOnlyList<string> projects = Repository.Files("*.csproj", Folders);

        Assert.Contains("src/HpoAttributes/HpoAttributes.csproj", projects);
        Breaches.None(Missing(projects, Repository.Read("HpoAttributes.sln")));
    }

    [Fact]
    public void Checker_OfAStranger_NamesIt()
        => Assert.Equal(["notes.txt", "scripts"], Strangers(["src", "README.md", ".git", "scripts", "notes.txt"]));

    [Fact]
    public void Checker_OfAProjectOutsideTheSolution_NamesIt()
        => Assert.Equal(["tests/B/B.csproj"], Missing(["src/A/A.csproj", "tests/B/B.csproj"], "Project(\"{F}\") = \"A\", \"src\\A\\A.csproj\", \"{G}\""));

    /// <summary>Dot files are those of tools; bin, obj, artifacts and TestResults are left by builds and not committed.</summary>
    private static IEnumerable<string> Strangers(IEnumerable<string> names)
        => names.Where(name => name[0] != '.' && name is not ("bin" or "obj" or "artifacts" or "TestResults" or "BenchmarkDotNet.Artifacts"))
            .Except(Folders).Except(RootFiles).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Missing(IEnumerable<string> projects, string solution)
        => projects.Where(project => !solution.Replace('\\', '/').Contains($"\"{project}\"", StringComparison.Ordinal));
}
