using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>
/// A run of the generator. Every run is repeated on a copy of the compilation, which must be served from the cache, and
/// what the steps hand on is searched for objects of the compiler.
/// </summary>
internal sealed class GeneratorRun
{
    public static readonly string[] Steps = [TrackingNames.Objectives, TrackingNames.SharedHints, TrackingNames.Environment, TrackingNames.Inputs, TrackingNames.Groups, TrackingNames.GroupInputs, TrackingNames.SharedDomains];

    private GeneratorRun(CSharpCompilation output, GeneratorRunResult result)
    {
        Output = output;
        Files = result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);
    }

    /// <summary>The user's code together with the generated.</summary>
    public CSharpCompilation Output { get; }

    /// <summary>The generated files by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files { get; }

    /// <summary>The only generated file.</summary>
    public string File => Assert.Single(Files).Value;

    public static GeneratorRun Of(string source) => Of(new GeneratorSetup(), source);

    public static GeneratorRun Of(GeneratorSetup setup, params IReadOnlyList<string> sources)
    {
        CSharpCompilation compilation = setup.Compile(sources);
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        GeneratorDriver first = setup.Driver().RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics, cancellation);
        Assert.Empty(diagnostics);
        GeneratorRunResult result = Assert.Single(first.GetRunResult().Results);
        Assert.Null(result.Exception);
        ObjectGraph.HoldsNoCompilerObjects(result.TrackedSteps.Where(step => Steps.Contains(step.Key)));
        RequireCached(Assert.Single(first.RunGenerators(compilation.Clone(), cancellation).GetRunResult().Results));
        return new((CSharpCompilation)output, result);
    }

    /// <summary>The generated code has no warnings, and the whole no errors.</summary>
    public GeneratorRun Compiles()
    {
        SyntaxTree[] own = [.. Output.SyntaxTrees.Where(tree => tree.FilePath.StartsWith("/user/", StringComparison.Ordinal))];
        IEnumerable<Diagnostic> problems = Output.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => !diagnostic.IsSuppressed
            && (diagnostic.Severity == DiagnosticSeverity.Error || (diagnostic.Severity == DiagnosticSeverity.Warning && !own.Contains(diagnostic.Location.SourceTree))));
        Assert.True(!problems.Any(), string.Join('\n', problems) + "\n" + string.Join('\n', Files.Values));
        return this;
    }

    /// <summary>The files are those of the golden ones.</summary>
    public GeneratorRun Matches(string testCase)
    {
        Snapshots.Match(testCase, Files);
        return this;
    }

    /// <summary>What <c>Probe.Run()</c> of the source answers.</summary>
    public string Probe(params IReadOnlyList<byte[]> libraries)
    {
        Compiles();
        return Assemblies.Probe(Output, libraries);
    }

    private static void RequireCached(GeneratorRunResult again)
    {
        IEnumerable<(string, IncrementalStepRunReason)> reasons = again.TrackedSteps
            .Where(step => Steps.Contains(step.Key))
            .Concat(again.TrackedOutputSteps)
            .SelectMany(step => step.Value.SelectMany(run => run.Outputs.Select(output => (step.Key, output.Reason))));
        Assert.All(reasons, step => Assert.True(step.Item2 is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"{step.Item1} was {step.Item2}"));
    }
}
