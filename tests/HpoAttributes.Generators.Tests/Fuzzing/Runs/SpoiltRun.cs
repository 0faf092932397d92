using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Tests;

/// <summary>Compiles source of which nothing is expected: neither generator nor analyzers throw, and no error lies in generated code.</summary>
internal static class SpoiltRun
{
    private const string Crash = "AD0001";

    // The compiler's words where it cannot go on with the user's own declarations, of which generated code is a part.
    private static readonly string[] Consequences = ["CS0260", "CS0261", "CS0262", "CS0263", "CS8863"];

    // A type outside of any namespace that hides one of these: then nothing in them can be named.
    private static readonly string[] Hidden = ["System", "HpoAttributes", "TorchSharp"];

    /// <summary>What is wrong; null for nothing.</summary>
    public static async Task<FuzzFailure?> Problem(FuzzSetup setup, string source)
    {
        GeneratorRun run;
        try
        {
            run = GeneratorRun.Of(setup.Project("Fuzz"), source, SharedSource.Text);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new("generator " + exception.GetType().Name, exception.ToString(), null);
        }

        if (Hidden.Any(name => run.Output.GlobalNamespace.GetTypeMembers(name).Length > 0))
        {
            return null;
        }

        ImmutableArray<Diagnostic> ours = await run.Output.WithAnalyzers(AnalyzerRun.Analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        IEnumerable<Diagnostic> inGenerated = run.Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && IsGenerated(diagnostic) && !Consequences.Contains(diagnostic.Id));
        Diagnostic[] problems = [.. ours.Where(diagnostic => diagnostic.Id == Crash).Concat(inGenerated)];
        return problems.Length == 0 ? null : new(string.Join(',', problems.Select(problem => problem.Id).Distinct().Order(StringComparer.Ordinal)), string.Join('\n', problems.Take(4).Select(problem => $"{problem}\n{FuzzRun.Around(problem)}")), null);
    }

    private static bool IsGenerated(Diagnostic diagnostic) => diagnostic.Location.SourceTree?.FilePath.StartsWith("/user/", StringComparison.Ordinal) == false;
}
