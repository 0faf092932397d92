using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>What a user's project looks like.</summary>
internal sealed record GeneratorSetup
{
    private static readonly ImmutableArray<MetadataReference> Framework = [.. Net100.References.All];

    public string Name { get; init; } = "User";

    public LanguageVersion Language { get; init; } = LanguageVersion.CSharp14;

    public OutputKind Output { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    public NullableContextOptions Nullable { get; init; } = NullableContextOptions.Enable;

    public IReadOnlyList<MetadataReference> References { get; init; } = [];

    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    public CSharpParseOptions ParseOptions => new(Language, DocumentationMode.Diagnose);

    public CSharpCompilation Compile(params IReadOnlyList<string> sources) => CSharpCompilation.Create(
        Name,
        sources.Select((source, index) => Parse(source, $"/user/File{index}.cs")),
        [.. Framework, MetadataReference.CreateFromFile(typeof(ObjectiveAttribute).Assembly.Location), .. References],
        new CSharpCompilationOptions(Output, nullableContextOptions: Nullable, allowUnsafe: true));

    public SyntaxTree Parse(string source, string path) => CSharpSyntaxTree.ParseText(source, ParseOptions, path, System.Text.Encoding.UTF8);

    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ObjectiveGenerator().AsSourceGenerator()],
        parseOptions: ParseOptions,
        optionsProvider: new BuildProperties(Properties),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Compiles source to an assembly of a given name.</summary>
    public static byte[] Library(string name, string source, params IReadOnlyList<MetadataReference> references)
    {
        CSharpCompilation compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(source)],
            [.. Framework, MetadataReference.CreateFromFile(typeof(ObjectiveAttribute).Assembly.Location), .. references],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return Assemblies.Emit(compilation);
    }
}
