using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>What an edit makes the pipeline do again among 1,000 objectives, each in a file of its own.</summary>
public sealed class LargeProjectTests
{
    private const int Objectives = 1000;
    private const int Edited = 500;
    private const string Kind = "public enum Kind { A }";
    private const string OfKind = "using HpoAttributes; public static class OfKind { [Objective] public static double Train([Choice] Kind kind) => 1; }";

    private static readonly GeneratorSetup Setup = new();

    // Only read by the tests, so that the first run, which takes the longest, is paid once.
    private static readonly Lazy<(CSharpCompilation Compilation, GeneratorDriver Driver)> Project = new(() =>
    {
        CSharpCompilation compilation = Setup.Compile([Kind, OfKind, "public class Unrelated;", .. Enumerable.Range(0, Objectives).Select(number => Net(number, 1))]);
        return (compilation, Setup.Driver().RunGenerators(compilation));
    });

    [Fact]
    public void UnrelatedFile_Edited_ServesEverythingFromTheCache()
    {
        GeneratorRunResult result = Run(Edit("public class Unrelated;", "public class Unrelated { public int Value => 1; }"));

        Assert.All(
            result.TrackedSteps.Where(step => GeneratorRun.Steps.Contains(step.Key)).Concat(result.TrackedOutputSteps).SelectMany(step => step.Value).SelectMany(step => step.Outputs),
            output => Assert.True(output.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, output.Reason.ToString()));
        Assert.Equal(Objectives + 1, result.GeneratedSources.Length);
    }

    [Fact]
    public void Bound_OfOneObjective_EmitsThatOneAlone()
    {
        GeneratorRunResult result = Run(Edit(Net(Edited, 1), Net(Edited, 2)));

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result));
        Assert.Equal([$"Net{Edited}.g.cs"], Emitted(result));
    }

    [Fact]
    public void Objective_Added_EmitsThatOneAlone()
    {
        GeneratorRunResult result = Run(Project.Value.Compilation.AddSyntaxTrees(Setup.Parse(Net(Objectives, 1), "/user/Added.cs")));

        Assert.Equal([IncrementalStepRunReason.New], Reasons(result));
        Assert.Equal([$"Net{Objectives}.g.cs"], Emitted(result));
        Assert.Equal(Objectives + 2, result.GeneratedSources.Length);
    }

    // The last one: the compiler compares lists of files by position, so that those behind a removed file are new to it.
    [Fact]
    public void Objective_Removed_EmitsNothing()
    {
        GeneratorRunResult result = Run(Project.Value.Compilation.RemoveSyntaxTrees(Tree(Net(Objectives - 1, 1))));

        Assert.Equal([IncrementalStepRunReason.Removed], Reasons(result));
        Assert.Empty(Emitted(result));
        Assert.Equal(Objectives, result.GeneratedSources.Length);
    }

    [Fact]
    public void Attribute_OfOneObjectiveRemoved_RemovesThatOneAlone()
    {
        GeneratorRunResult result = Run(Edit(Net(Edited, 1), Net(Edited, 1).Replace("[Objective]", string.Empty, StringComparison.Ordinal)));

        Assert.Equal([IncrementalStepRunReason.Removed], Reasons(result));
        Assert.Empty(Emitted(result));
        Assert.DoesNotContain(result.GeneratedSources, source => source.HintName == $"Net{Edited}.g.cs");
    }

    [Fact]
    public void Enum_OfOneObjective_EmitsThatOneAlone()
    {
        GeneratorRunResult result = Run(Edit(Kind, "public enum Kind { A, B }"));

        Assert.Equal([IncrementalStepRunReason.Modified], Reasons(result));
        Assert.Equal(["OfKind.g.cs"], Emitted(result));
    }

    private static string Net(int number, int high)
        => $"using HpoAttributes; public static class Net{number} {{ [Objective] public static double Train([Uniform(0, {high})] double x = 0.5, [IntRange(1, 9)] int y = 2) => x; }}";

    private static SyntaxTree Tree(string source) => Project.Value.Compilation.SyntaxTrees.Single(tree => tree.Length == source.Length && tree.ToString() == source);

    private static CSharpCompilation Edit(string before, string after)
    {
        SyntaxTree tree = Tree(before);
        return Project.Value.Compilation.ReplaceSyntaxTree(tree, Setup.Parse(after, tree.FilePath));
    }

    private static GeneratorRunResult Run(CSharpCompilation compilation)
        => Assert.Single(Project.Value.Driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results);

    /// <summary>Why each output that was not served from the cache was made.</summary>
    private static IEnumerable<IncrementalStepRunReason> Reasons(GeneratorRunResult result)
        => result.TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason)
            .Where(reason => reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));

    /// <summary>The files that were written anew, whether or not their text is the same.</summary>
    private static IEnumerable<string> Emitted(GeneratorRunResult result)
    {
        var before = Project.Value.Driver.GetRunResult().Results[0].GeneratedSources.Select(source => source.SourceText).ToHashSet(ReferenceEqualityComparer.Instance);
        return result.GeneratedSources.Where(source => !before.Contains(source.SourceText)).Select(source => source.HintName);
    }
}
