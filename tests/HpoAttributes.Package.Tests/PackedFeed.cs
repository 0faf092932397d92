namespace HpoAttributes.Package.Tests;

/// <summary>Every package of the tree, packed once into a folder of its own under a version that nothing else has.</summary>
public sealed class PackedFeed : IDisposable
{
    /// <summary>The property of a program.</summary>
    internal const string Executable = "<OutputType>Exe</OutputType>";

    private static readonly Dictionary<string, string> NoVariables = [];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hpo-packages-");

    /// <summary>Packs. Everything is built below the temporary folder, so that builds of the tree are left alone.</summary>
    public PackedFeed()
    {
        Version = $"0.1.0-test.{Path.GetRandomFileName().Replace('.', '-')}";
        foreach (string project in Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            Command.Dotnet(Repository.Root, NoVariables, "pack", project, "-o", Feed, "--artifacts-path", In("artifacts"), $"-p:Version={Version}").Succeeded();
        }
    }

    /// <summary>The version of every package.</summary>
    public string Version { get; }

    /// <summary>The folder of the packages.</summary>
    public string Feed => In("feed");

    /// <summary>Makes a project outside the tree that uses packages, and returns its folder.</summary>
    /// <param name="program">Its only source file.</param>
    /// <param name="language">Its C# version; empty for the SDK's own.</param>
    /// <param name="packages">What it references.</param>
    public string CreateConsumer(string program, string language, params string[] packages)
    {
        string folder = CreateFolder();
        WriteProject(folder, "Consumer", program, $"{Executable}{Language(language)}", string.Concat(packages.Select(package => Package(package, Version))));
        return folder;
    }

    /// <summary>Makes a folder outside the tree for projects that restore from the packages, and from what is packed into its folder <c>feed</c>.</summary>
    internal string CreateFolder()
    {
        string folder = Directory.CreateDirectory(In(Path.Combine("consumers", Path.GetRandomFileName()))).FullName;
        string own = Directory.CreateDirectory(Path.Combine(folder, "feed")).FullName;
        File.WriteAllText(
            Path.Combine(folder, "nuget.config"),
            $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{Feed}\" /><add key=\"own\" value=\"{own}\" /></packageSources></configuration>");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), $"""
            <Project>
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <RestoreAdditionalProjectFallbackFolders>{Repository.PackageCache}</RestoreAdditionalProjectFallbackFolders>
              </PropertyGroup>
            </Project>
            """);
        return folder;
    }

    /// <summary>Writes a project with one source file into a folder.</summary>
    internal static void WriteProject(string folder, string name, string source, string properties, string items)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), source);
        File.WriteAllText(Path.Combine(folder, $"{name}.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
            </Project>
            """);
    }

    /// <summary>A reference to exactly one version of a package.</summary>
    internal static string Package(string name, string version) => $"<PackageReference Include=\"{name}\" Version=\"[{version}]\" />";

    /// <summary>The property that chooses a C# version; empty for the SDK's own.</summary>
    internal static string Language(string version) => version.Length == 0 ? string.Empty : $"<LangVersion>{version}</LangVersion>";

    /// <summary>Builds and runs a consumer with a package folder of its own, so that no older build of a package can step in.</summary>
    internal Command RunConsumer(string folder, params string[] arguments) => Dotnet(folder, ["run", "-v:q", "--", .. arguments]);

    /// <summary>Runs <c>dotnet</c> with that package folder.</summary>
    internal Command Dotnet(string folder, params string[] arguments)
        => Command.Dotnet(folder, new Dictionary<string, string> { ["NUGET_PACKAGES"] = In("cache") }, arguments);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string In(string name) => Path.Combine(_folder.FullName, name);
}
