using Basic.Reference.Assemblies;
using HpoAttributes.Generators;
using HpoAttributes.Generators.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;

namespace HpoAttributes.CodeFixes.Tests;

/// <summary>
/// Runs the generator and every analyzer before and after a fix, one breach at a time and all at once: before, the marks
/// are all that is reported, by the compiler too; after, nothing is, unless the expected text has marks of its own.
/// </summary>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<EmptyDiagnosticAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    private FixTest()
    {
        Analyzers = [new ObjectiveAnalyzer(), new GroupAnalyzer(), new StrayAttributeAnalyzer()];

        // The references come from a package: those of the testing library would be downloaded.
        ReferenceAssemblies = new("net10.0");
        TestState.AdditionalReferences.AddRange(Net100.References.All);
        TestState.AdditionalReferences.Add(typeof(ObjectiveAttribute).Assembly);
        TestBehaviors = TestBehaviors.SkipGeneratedSourcesCheck;

        // Objectives and groups share the rules about ranges.
        MarkupOptions = MarkupOptions.UseFirstDescriptor;
    }

    private IReadOnlyList<DiagnosticAnalyzer> Analyzers { get; }

    public static Task Run(string before, string after)
        => new FixTest<TFix> { TestCode = before, FixedCode = after }.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>As <see cref="Run"/>, where fixing everything at once takes several rounds, as each shows the next breach.</summary>
    public static Task RunInRounds(int rounds, string before, string after)
        => new FixTest<TFix> { TestCode = before, FixedCode = after, NumberOfIncrementalIterations = rounds, NumberOfFixAllIterations = rounds }.RunAsync(TestContext.Current.CancellationToken);

    /// <summary>Nothing is offered.</summary>
    public static Task RunInVain(string code) => Run(code, code);

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => Analyzers;

    protected override IEnumerable<Type> GetSourceGenerators() => [typeof(ObjectiveGenerator)];

    protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp14, DocumentationMode.Diagnose);
}
