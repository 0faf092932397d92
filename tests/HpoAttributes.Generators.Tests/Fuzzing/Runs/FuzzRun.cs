using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Tests;

/// <summary>Compiles programs of one project together, and compares what is reported with what is expected; then runs them.</summary>
internal static class FuzzRun
{
    private const string Crash = "AD0001";

    public static async Task<IReadOnlyList<FuzzFailure>> Of(IReadOnlyList<FuzzProgram> programs)
    {
        Rendering[] texts = [.. programs.Select(program => program.Text)];
        GeneratorRun run;
        try
        {
            run = GeneratorRun.Of(programs[0].Setup.Project("Fuzz"), [.. texts.Select(text => text.Source), SharedSource.Text]);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return [new("generator " + exception.GetType().Name, exception.ToString(), null)];
        }

        ImmutableArray<Diagnostic> compilers = run.Output.GetDiagnostics(TestContext.Current.CancellationToken);
        ImmutableArray<Diagnostic> ours = await run.Output.WithAnalyzers(AnalyzerRun.Analyzers).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var failures = new List<FuzzFailure>();
        foreach (Diagnostic diagnostic in compilers.Concat(ours).Where(diagnostic => IndexOf(diagnostic) < 0 && (diagnostic.Id == Crash || diagnostic.Severity >= DiagnosticSeverity.Warning)))
        {
            failures.Add(new($"outside {diagnostic.Id}", $"{diagnostic}\n{Around(diagnostic)}", null));
        }

        ILookup<int, Diagnostic> byProgram = compilers.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Concat(ours).Where(diagnostic => !diagnostic.IsSuppressed).ToLookup(IndexOf);
        for (int i = 0; i < programs.Count; i++)
        {
            failures.AddRange(Compare(programs[i], texts[i], byProgram[i]));
        }

        bool compiles = !compilers.Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compiles && failures.Count == 0 ? LoadedPrograms.Check(run.Output, programs) : failures;
    }

    private static IEnumerable<FuzzFailure> Compare(FuzzProgram program, Rendering text, IEnumerable<Diagnostic> reported)
    {
        string[] actual = [.. reported.Select(diagnostic => DiagnosticMarkup.Describe(diagnostic.Id, diagnostic.Location.SourceSpan.Start, text.Source.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)))];
        string[] extra = [.. Without(actual, text.Expected)];
        string[] missing = [.. Without(text.Expected, actual)];
        if (extra.Length + missing.Length > 0)
        {
            string kind = $"missing {string.Join(',', missing.Select(Id).Distinct())}; extra {string.Join(',', extra.Select(Id).Distinct())}";
            string details = string.Join('\n', missing.Select(one => "missing: " + one).Concat(extra.Select(one => "extra: " + one)).Concat(reported.Select(diagnostic => diagnostic.ToString())));
            yield return new(kind, details, program);
        }
    }

    /// <summary>The items of one list that the other has no counterpart of.</summary>
    private static List<string> Without(IEnumerable<string> items, IEnumerable<string> others)
    {
        List<string> left = [.. items];
        foreach (string other in others)
        {
            left.Remove(other);
        }

        return left;
    }

    /// <summary>The lines of generated code that a diagnostic is about.</summary>
    public static string Around(Diagnostic diagnostic)
    {
        string[] lines = diagnostic.Location.SourceTree?.ToString().Split('\n') ?? [];
        int line = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
        return string.Join('\n', lines.Skip(line - 2).Take(5));
    }

    private static string Id(string description) => description.Split(' ')[0];

    /// <summary>The index of the program that a diagnostic is in; -1 for none.</summary>
    private static int IndexOf(Diagnostic diagnostic)
    {
        string path = diagnostic.Location.SourceTree?.FilePath ?? string.Empty;
        return path.StartsWith("/user/File", StringComparison.Ordinal) ? int.Parse(path["/user/File".Length..^".cs".Length], System.Globalization.CultureInfo.InvariantCulture) : -1;
    }
}
