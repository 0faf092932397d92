using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Architecture.Tests;

/// <summary>Finds which folder uses which, by compiling the sources: names in code count, those in XML documentation do not.</summary>
internal static class FolderUses
{
    /// <summary>What every project of the repository has as global usings.</summary>
    private const string ImplicitUsings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; "
        + "global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";

    /// <summary>A partial method without a body: that of the logging generator, which is not run here.</summary>
    private const string BodyIsGenerated = "CS8795";

    /// <summary>Every use across folders, as "file:line uses Folder/File (symbol)" with its two folders.</summary>
    public static IReadOnlyList<(string User, string Used, string Text)> Of(IEnumerable<SourceFile> sources)
    {
        CSharpCompilation compilation = Compile(sources);
        return [.. compilation.SyntaxTrees.SelectMany(tree => UsesIn(tree, compilation.GetSemanticModel(tree))).Distinct()];
    }

    /// <summary>The first folder of a path such as "Spaces/Domain.cs"; empty for a file in none.</summary>
    public static string FolderOf(string path) => path.Contains('/', StringComparison.Ordinal) ? path[..path.IndexOf('/', StringComparison.Ordinal)] : string.Empty;

    private static CSharpCompilation Compile(IEnumerable<SourceFile> sources)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.Parse);
        IEnumerable<SyntaxTree> trees = sources.Append(new("ImplicitUsings.cs", ImplicitUsings)).Select(source => CSharpSyntaxTree.ParseText(source.Text, options, source.Path));
        var compilation = CSharpCompilation.Create(
            "UnderTest", trees, References(), new(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
        Diagnostic[] errors = [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic is { Severity: DiagnosticSeverity.Error, Id: not BodyIsGenerated })];
        return errors.Length == 0
            ? compilation
            : throw new InvalidOperationException($"the sources do not compile, so their uses are unknown:\n{string.Join('\n', errors.Take(5).Select(error => error.ToString()))}");
    }

    private static IEnumerable<MetadataReference> References()
        => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("HpoAttributes", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path));

    private static IEnumerable<(string User, string Used, string Text)> UsesIn(SyntaxTree tree, SemanticModel model)
    {
        foreach (SyntaxNode node in tree.GetRoot().DescendantNodes())
        {
            if (node is not (SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax))
            {
                continue;
            }

            SymbolInfo info = model.GetSymbolInfo(node);
            foreach (ISymbol symbol in info.Symbol is { } found ? [found] : info.CandidateSymbols)
            {
                foreach (string file in FilesOf(symbol).Where(file => FolderOf(file) != FolderOf(tree.FilePath)))
                {
                    int line = node.GetLocation().GetLineSpan().StartLinePosition.Line + 1;
                    yield return (FolderOf(tree.FilePath), FolderOf(file), $"{tree.FilePath}:{line} uses {file} ({symbol.Name})");
                }
            }
        }
    }

    /// <summary>Where a symbol is declared; what the compiler adds (a constructor, say) belongs to its type.</summary>
    private static IEnumerable<string> FilesOf(ISymbol symbol)
    {
        ISymbol? declared = symbol.OriginalDefinition;
        while (declared is not null and not INamespaceSymbol && declared.DeclaringSyntaxReferences.IsEmpty)
        {
            declared = declared.ContainingType;
        }

        return declared is null or INamespaceSymbol ? [] : declared.DeclaringSyntaxReferences.Select(reference => reference.SyntaxTree.FilePath);
    }
}
