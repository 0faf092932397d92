namespace HpoAttributes.Package.Tests;

/// <summary>Every package of the tree, packed once into a folder of its own under a version that nothing else has.</summary>
public sealed class PackedFeed : IDisposable
{
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
        string folder = Directory.CreateDirectory(In(Path.Combine("consumers", Path.GetRandomFileName()))).FullName;
        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
        Write("Program.cs", program);
        Write("Directory.Build.props", "<Project />");
        Write("nuget.config", $"<configuration><packageSources><clear /><add key=\"packed\" value=\"{Feed}\" /></packageSources></configuration>");
        Write("Consumer.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {(language.Length == 0 ? string.Empty : $"<LangVersion>{language}</LangVersion>")}
                <RestoreAdditionalProjectFallbackFolders>{Repository.PackageCache}</RestoreAdditionalProjectFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                {string.Concat(packages.Select(package => $"<PackageReference Include=\"{package}\" Version=\"[{Version}]\" />"))}
              </ItemGroup>
            </Project>
            """);
        return folder;
    }

    /// <summary>Builds and runs a consumer with a package folder of its own, so that no older build of a package can step in.</summary>
    internal Command RunConsumer(string folder, params string[] arguments)
        => Command.Dotnet(folder, new Dictionary<string, string> { ["NUGET_PACKAGES"] = In("cache") }, ["run", "-v:q", "--", .. arguments]);

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);

    private string In(string name) => Path.Combine(_folder.FullName, name);
}
