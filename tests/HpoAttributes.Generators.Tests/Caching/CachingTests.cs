using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>What each kind of edit makes the pipeline do again.</summary>
public sealed class CachingTests
{
    private const string Net = "using HpoAttributes; public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x = 0.5) => x; }";
    private const string Other = "using HpoAttributes; public static class Other { [Objective] public static double Train([Uniform(0, 1)] double y) => y; }";

    [Fact]
    public void UnrelatedFile_Added_ServesEverythingFromTheCache()
        => Assert.Equal(Unchanged, Edit([Net], [Net, "public class Unrelated;"]));

    [Fact]
    public void Comment_AboveTheMethod_ServesOutputsFromTheCache()
        => Assert.Equal(Unchanged, Edit([Net], [Net.Replace("[Objective]", "/* why */\n\n [Objective]", StringComparison.Ordinal)]));

    [Fact]
    public void Body_Changed_ServesOutputsFromTheCache()
        => Assert.Equal(Unchanged, Edit([Net], [Net.Replace("=> x", "=> x * 2", StringComparison.Ordinal)]));

    [Fact]
    public void Bound_Changed_EmitsAgain()
        => Assert.Equal(
            [(TrackingNames.Inputs, IncrementalStepRunReason.Modified), (TrackingNames.Objectives, IncrementalStepRunReason.Modified)],
            Edit([Net], [Net.Replace("Uniform(0, 1)", "Uniform(0, 2)", StringComparison.Ordinal)]).Where(step => step.Reason == IncrementalStepRunReason.Modified));

    [Fact]
    public void Sign_OfAZeroChanged_EmitsAgain()
        => Assert.Contains(
            (TrackingNames.Objectives, IncrementalStepRunReason.Modified),
            Edit([Net.Replace("0.5", "0.0", StringComparison.Ordinal)], [Net.Replace("0.5", "-0.0", StringComparison.Ordinal)]));

    [Fact]
    public void OtherObjective_Added_LeavesTheFirstCached()
    {
        (string Step, IncrementalStepRunReason Reason)[] steps = [.. Edit([Net], [Net, Other])];

        Assert.Contains((TrackingNames.Inputs, IncrementalStepRunReason.Cached), steps);
        Assert.Single(steps, step => step is (TrackingNames.Inputs, IncrementalStepRunReason.New));
    }

    [Fact]
    public void TypeOfAParameter_ChangedInAnotherFile_EmitsAgain()
    {
        const string net = "using HpoAttributes; public static class Net { [Objective] public static double Train([Choice] Kind x) => 1; }";

        Assert.Contains((TrackingNames.Inputs, IncrementalStepRunReason.Modified), Edit([net, "public enum Kind { A }"], [net, "public enum Kind { A, B }"]));
    }

    [Fact]
    public void Base_OfASharedDomain_ChangedInAnotherFile_EmitsAgain()
    {
        const string net = "using HpoAttributes; public static class Net { [Objective] public static double Train([Rate] double x, [Rate] double y) => 1; }";
        const string rate = "public sealed class RateAttribute() : HpoAttributes.LogUniformAttribute(1e-4, 1);";
        (string Step, IncrementalStepRunReason Reason)[] steps = [.. Edit([net, rate, Other], [net, rate.Replace("1e-4", "1e-3", StringComparison.Ordinal), Other])];

        Assert.Single(steps, step => step is (TrackingNames.Inputs, IncrementalStepRunReason.Modified));
        Assert.Contains((TrackingNames.Inputs, IncrementalStepRunReason.Cached), steps);
        Assert.Contains((TrackingNames.SharedDomains, IncrementalStepRunReason.Modified), steps);
    }

    [Fact]
    public void SharedDomain_CommentedInItsFile_ServesOutputsFromTheCache()
    {
        const string rate = "public sealed class RateAttribute() : HpoAttributes.LogUniformAttribute(1e-4, 1);";

        Assert.Equal(Unchanged, Edit([Net, rate], [Net, "// why\n" + rate]));
    }

    [Fact]
    public void Diagnostic_Moved_ServesOutputsFromTheCache()
    {
        string wrong = Net.Replace("0.5", "5", StringComparison.Ordinal);

        Assert.Equal(Unchanged, Edit([wrong], ["\n\n" + wrong]));
    }

    [Fact]
    public void Compilation_AfterTheNextRun_IsNotHeldByTheDriver()
    {
        GeneratorDriver driver = RunTwice(out WeakReference first);
        for (int i = 0; i < 10 && first.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(first.IsAlive);
        GC.KeepAlive(driver);
    }

    private static (string, IncrementalStepRunReason)[] Unchanged =>
    [
        (TrackingNames.Environment, IncrementalStepRunReason.Unchanged),
        (TrackingNames.Inputs, IncrementalStepRunReason.Cached),
        (TrackingNames.Objectives, IncrementalStepRunReason.Cached),
        (TrackingNames.SharedDomains, IncrementalStepRunReason.Cached),
        (TrackingNames.SharedHints, IncrementalStepRunReason.Cached),
    ];

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static GeneratorDriver RunTwice(out WeakReference held)
    {
        var setup = new GeneratorSetup();
        CSharpCompilation first = setup.Compile(Net);
        held = new WeakReference(first);
        return setup.Driver()
            .RunGenerators(first, TestContext.Current.CancellationToken)
            .RunGenerators(setup.Compile(Net, "public class Unrelated;"), TestContext.Current.CancellationToken);
    }

    /// <summary>Runs on the first files, replaces what differs, runs again, and says what each step did.</summary>
    private static IEnumerable<(string Step, IncrementalStepRunReason Reason)> Edit(string[] before, string[] after)
    {
        var setup = new GeneratorSetup();
        CSharpCompilation compilation = setup.Compile(before);
        GeneratorDriver driver = setup.Driver().RunGenerators(compilation, TestContext.Current.CancellationToken);
        SyntaxTree[] trees = [.. compilation.SyntaxTrees];
        for (int i = 0; i < after.Length; i++)
        {
            string path = $"/user/File{i}.cs";
            compilation = i >= trees.Length ? compilation.AddSyntaxTrees(setup.Parse(after[i], path))
                : before[i] == after[i] ? compilation
                : compilation.ReplaceSyntaxTree(trees[i], setup.Parse(after[i], path));
        }

        GeneratorRunResult result = Assert.Single(driver.RunGenerators(compilation, TestContext.Current.CancellationToken).GetRunResult().Results);
        string[] names = [TrackingNames.Environment, TrackingNames.Inputs, TrackingNames.Objectives, TrackingNames.SharedDomains, TrackingNames.SharedHints];
        return names.SelectMany(name => result.TrackedSteps[name].SelectMany(step => step.Outputs).Select(output => (name, output.Reason)));
    }
}
