using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Benchmarks;

/// <summary>
/// A project in an editor with one generator: a driver and the compilation that it saw last. Compilations keep what they have
/// bound, so each project makes its own, and each edit makes a new one.
/// </summary>
internal sealed class EditedProject
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14);

    private readonly SyntaxTree[] _objectives;
    private readonly SyntaxTree[] _unrelated;
    private CSharpCompilation _compilation;
    private GeneratorDriver _driver;
    private int _edition;

    public EditedProject(IIncrementalGenerator generator, int objectives)
    {
        _objectives = [.. Enumerable.Range(0, objectives).Select(number => Parse(ObjectiveSources.Objective(number, 0)))];
        _unrelated = [.. Enumerable.Range(0, 1 + (objectives / 2)).Select(number => Parse(ObjectiveSources.Unrelated(number, 0)))];
        _compilation = CSharpCompilation.Create(
            "App",
            [Parse(ObjectiveSources.Shared), .. _objectives, .. _unrelated],
            [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ObjectiveAttribute).Assembly.Location)],
            new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        _driver = CSharpGeneratorDriver.Create([generator.AsSourceGenerator()], parseOptions: Options).RunGenerators(_compilation);
        if (Result.Exception is { } exception)
        {
            throw new InvalidOperationException("the generator threw", exception);
        }
    }

    /// <summary>How many files the generator has written.</summary>
    public int Files => Result.GeneratedSources.Length;

    private GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>Changes a file without objectives.</summary>
    public void EditUnrelated() => Edit(_unrelated, ObjectiveSources.Unrelated);

    /// <summary>Changes a bound of an objective.</summary>
    public void EditObjective() => Edit(_objectives, ObjectiveSources.Objective);

    public void RunGenerator() => _driver = _driver.RunGenerators(_compilation);

    private void Edit(SyntaxTree[] trees, Func<int, int, string> source)
    {
        int number = ++_edition % trees.Length;
        SyntaxTree after = Parse(source(number, _edition));
        _compilation = _compilation.ReplaceSyntaxTree(trees[number], after);
        trees[number] = after;
    }

    private static SyntaxTree Parse(string source)
    {
        SyntaxTree tree = CSharpSyntaxTree.ParseText(source, Options);
        tree.GetRoot();
        return tree;
    }
}
