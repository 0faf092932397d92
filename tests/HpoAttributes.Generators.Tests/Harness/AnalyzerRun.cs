using System.Collections.Immutable;
using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Tests;

/// <summary>Runs the generator and every analyzer on marked source: the marks are all that may be reported, by the compiler too.</summary>
internal static class AnalyzerRun
{
    /// <summary>Every analyzer.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers => [new ObjectiveAnalyzer(), new GroupAnalyzer(), new StrayAttributeAnalyzer(), new LanguageVersionAnalyzer(), new StudyStoreAnalyzer()];

    public static Task<IReadOnlyList<Diagnostic>> Of(string marked) => Of(new GeneratorSetup(), marked);

    public static async Task<IReadOnlyList<Diagnostic>> Of(GeneratorSetup setup, string marked)
    {
        (string source, IReadOnlyList<string> expected) = DiagnosticMarkup.Parse(marked);
        IReadOnlyList<Diagnostic> all = await All(setup, source);
        Assert.Equal(expected.Order(StringComparer.Ordinal), all.Select(diagnostic => Describe(diagnostic, source)).Order(StringComparer.Ordinal));
        return all;
    }

    /// <summary>All that is reported on source without marks.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> All(GeneratorSetup setup, string source)
    {
        CSharpCompilation output = GeneratorRun.Of(setup, source).Output;
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        ImmutableArray<Diagnostic> ours = await output.WithAnalyzers(Analyzers).GetAnalyzerDiagnosticsAsync(cancellation);
        IEnumerable<Diagnostic> compilers = output.GetDiagnostics(cancellation).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return [.. ours.Concat(compilers).Where(diagnostic => !diagnostic.IsSuppressed).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    private static string Describe(Diagnostic diagnostic, string source)
    {
        Microsoft.CodeAnalysis.Text.TextSpan span = diagnostic.Location.SourceSpan;
        bool isInSource = diagnostic.Location.SourceTree?.FilePath == "/user/File0.cs";
        return isInSource ? DiagnosticMarkup.Describe(diagnostic.Id, span.Start, source.Substring(span.Start, span.Length)) : diagnostic.ToString();
    }
}
