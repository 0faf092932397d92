using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

public sealed class ShapeDiagnosticsTests
{
    [Theory]
    [InlineData("public static class Net { [Objective] private static double {|HPO0001:Train|}([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public class Net { [Objective] protected double {|HPO0001:Train|}([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public static class Outer { private static class Net { [Objective] public static double {|HPO0001:Train|}([Uniform(0, 1)] double x) => x; } }")]
    [InlineData("public interface INet { double Train(double x); } public class Net : INet { [Objective] double INet.{|HPO0001:Train|}([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public static class Net<T> { [Objective] public static double {|HPO0002:Train|}([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public static class Outer<T> { public static class Net { [Objective] public static double {|HPO0002:Train|}([Uniform(0, 1)] double x) => x; } }")]
    [InlineData("public static class Net { [Objective] public static double {|HPO0002:Train|}<T>([Uniform(0, 1)] double x) => x; }")]
    [InlineData("file static class Net { [Objective] public static double {|HPO0002:Train|}([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public ref struct Net { [Objective] public double {|HPO0002:Train|}([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public static class Net { public static void M() { [Objective] double {|HPO0002:Train|}([Uniform(0, 1)] double x) => x; Train(1); } }")]
    [InlineData("public static class Net { public static System.Func<double, double> F = {|HPO0002:[Objective] ([Uniform(0, 1)] double x) => x|}; }")]
    [InlineData("public static class Net { public static double P { [Objective] {|HPO0002:get|} => 1; } }")]
    [InlineData("public interface INet { [Objective] static abstract double {|HPO0002:Train|}([Uniform(0, 1)] double x); }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:int|} Train([Uniform(0, 1)] double x) => 1; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:void|} Train([Uniform(0, 1)] double x) { } }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:double?|} Train([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:System.Threading.Tasks.Task|} Train([Uniform(0, 1)] double x) => System.Threading.Tasks.Task.CompletedTask; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:System.Threading.Tasks.Task<double>?|} Train([Uniform(0, 1)] double x) => null; }")]
    [InlineData("public static class Net { private static double s; [Objective] public static {|HPO0003:ref double|} Train([Uniform(0, 1)] double x) => ref s; }")]
    [InlineData("public static class Net { [{|HPO0003:Objective(Goal.Minimize, Goal.Maximize)|}] public static double Train([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:double[]|} Train([Uniform(0, 1)] double x) => []; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:System.Collections.Generic.IEnumerable<int>|} Train([Uniform(0, 1)] double x) => []; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:System.Collections.Generic.IEnumerable<double?>|} Train([Uniform(0, 1)] double x) => []; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:System.Collections.Generic.List<double>|} Train([Uniform(0, 1)] double x) => []; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:System.Collections.Generic.IEnumerable<double>?|} Train([Uniform(0, 1)] double x) => null; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:System.Threading.Tasks.Task<System.Collections.Generic.IEnumerable<double>>|} Train([Uniform(0, 1)] double x) => throw null!; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:System.ValueTuple<double>|} Train([Uniform(0, 1)] double x) => default; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:(double, double)?|} Train([Uniform(0, 1)] double x) => null; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:(double, int)|} Train([Uniform(0, 1)] double x) => default; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:(double, (double, double))|} Train([Uniform(0, 1)] double x) => default; }")]
    [InlineData("public static class Net { [Objective] public static {|HPO0003:(double, double, double, double, double, double, double, double, double)|} Train([Uniform(0, 1)] double x) => default; }")]
    [InlineData("public static class Net { [Objective(Goal.Minimize, Goal.Maximize)] public static {|HPO0003:(double, int)|} Train([Uniform(0, 1)] double x) => default; }")]
    [InlineData("public static class Net { [{|HPO0003:Objective(Goal.Maximize)|}] public static (double, double) Train([Uniform(0, 1)] double x) => default; }")]
    [InlineData("public static class Net { [{|HPO0003:Objective(Goal.Maximize, Goal.Maximize, Goal.Minimize)|}] public static (double, double) Train([Uniform(0, 1)] double x) => default; }")]
    [InlineData("public static class Net { [{|HPO0003:Objective(Goal.Minimize, Goal.Maximize)|}] public static System.Collections.Generic.IEnumerable<double> Train([Uniform(0, 1)] double x) => []; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [{|HPO0008:Resource(1, 9)|}] double r) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [{|HPO0008:Resource(0, -9)|}] long r = 77) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [{|HPO0008:Resource(1, 9)|}] int? r) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [{|HPO0008:Resource(1, 9)|}] System.Threading.CancellationToken r) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [Resource(1, 9)] int r, [{|HPO0008:Resource(1, 9)|}] int s) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([{|HPO0008:Resource(1, 9)|}, IntRange(5, 1)] int r) => r; }")]
    [InlineData("public static class Net { [Objective] public static double Train([IntRange(1, 5)] [{|HPO0008:Resource(1, 9)|}] int r) => r; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [PerWorker, {|HPO0008:Resource(1, 9)|}] int r) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, ref int {|HPO0004:y|}) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, out int {|HPO0004:y|}) { y = 1; return x; } }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, ref readonly int {|HPO0004:y|}) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, params int[] {|HPO0004:y|}) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, System.Span<int> {|HPO0004:y|}) => x; }")]
    [InlineData("public static unsafe class Net { [Objective] public static double Train([Uniform(0, 1)] double x, int* {|HPO0004:y|}) => x; }")]
    [InlineData("public static class Net { public static double Train([{|HPO0005:Uniform(0, 1)|}] double x) => x; }")]
    [InlineData("public static class Net { public static double Train([{|HPO0005:PerWorker|}] double x) => x; }")]
    [InlineData("public static class Net { public static double Train([{|HPO0005:Resource(1, 9)|}] int x) => x; }")]
    [InlineData("public static class Net { public static double Train([{|HPO0005:Uniform(0, 1)|}, FormerName(\"y\")] double x, [Resource(1, 9)] int r) => x; }")]
    [InlineData("public static class Net { [Constraint(\"A\"), Constraint(\"B\")] public static double Train(int n, [{|HPO0005:LessThan(\"y\")|}] double x, [Uniform(0, 1)] double y) => x; }")]
    [InlineData("public static class Net { public static void M() { double Train([{|HPO0005:Uniform(0, 1)|}] double x) => x; Train(1); } }")]
    [InlineData("public static class Net { [Objective] public static double {|HPO0007:Train|}([Resource(1, 9)] int x) => x; }")]
    [InlineData("public static class Net { [Objective] public static double {|HPO0007:Train|}(double x, System.Threading.CancellationToken token) => x; }")]
    public async Task Shape_Wrong_IsOneErrorAndNothingIsGenerated(string source)
        => await AnalyzerRun.Of("#nullable enable\nusing HpoAttributes;\n" + source);

    [Theory]
    [InlineData("public static class Net { [Objective] public static {|CS0246:Missing|} Train([Uniform(0, 1)] double x) => default!; }")]
    [InlineData("public static class Net { [Objective(Goal.Minimize, Goal.Maximize)] public static (double, {|CS0246:Missing|}) Train([Uniform(0, 1)] double x) => default!; }")]
    [InlineData("public static class Net { [Objective] public static System.Collections.Generic.IEnumerable<{|CS0246:Missing|}> Train([Uniform(0, 1)] double x) => default!; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [{|CS7036:Resource(1)|}] int r) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [Resource(1, 2)] {|CS0246:Missing|} r) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [Resource(1, 2), {|CS0579:Resource|}(1, 2)] int r) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, {|CS0246:Missing|} y) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, System.Collections.Generic.List<{|CS0246:Missing|}[]> y) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] {|CS0246:Missing|} x) => 1; }")]
    [InlineData("public static class Net { [Objective] public static double Train([{|CS7036:Uniform(0)|}] double x) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, {|CS0103:one|})] double x) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Choice(\"a\")] string s = {|CS0103:Absent|}) => 0; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Choice(\"a\")] string {|CS1750:s|} = -5) => 0; }")]
    public async Task Code_ThatDoesNotCompile_IsLeftToTheCompiler(string source)
        => await AnalyzerRun.Of("using HpoAttributes;\n" + source);

    [Fact]
    public async Task Default_OfANullConstant_IsOutsideTheChoices()
        => await AnalyzerRun.Of("""
            #nullable enable
            using HpoAttributes;
            public static class Net { const string? None = null; [Objective] public static double Train([Choice("a")] string? s = {|HPO0103:None|}) => 0; }
            """);

    [Theory]
    [InlineData("[Objective] public static partial double Train([Uniform({|HPO0102:3|}, 1)] double x); public static partial double Train(double x) => x;")]
    [InlineData("public static partial double Train(double x); [Objective] public static partial double Train([Uniform({|HPO0102:3|}, 1)] double x) => x;")]
    [InlineData("[Objective] public static partial double Train(double x); public static partial double Train([Uniform({|HPO0102:3|}, 1)] double x) => x;")]
    [InlineData("[Objective] public static partial double Train([Uniform(0, 1)] double x); public static partial double Train(double x) => x; public static IConfig Use() => Net.Tune().Incumbent.Config;")]
    public async Task PartialMethod_IsReadOnce(string members)
        => await AnalyzerRun.Of($"using HpoAttributes; public static partial class Net {{ {members} }}");

    [Fact]
    public async Task Language_BeforeExtensionMembers_IsMentioned()
    {
        var setup = new GeneratorSetup { Language = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp13 };

        Diagnostic found = Assert.Single(await AnalyzerRun.Of(setup, """
            using HpoAttributes;
            public static class Net
            {
                [Objective] public static double {|HPO0401:Train|}([Uniform(0, 1)] double x) => x;
                public static IConfig Use() => NetTuning.Tune().Incumbent.Config;
            }
            """));

        Assert.Equal("With C# 14 this could be called as 'Net.Tune'; in this language version call 'NetTuning.Tune'", found.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
    }

    [Fact]
    public async Task Tensor_WithoutTorchPackage_IsRejected()
    {
        var setup = new GeneratorSetup { References = [TorchLibraries.TorchSharp] };

        await AnalyzerRun.Of(setup, "using HpoAttributes; public static class Net { [Objective] public static {|HPO0006:TorchSharp.torch.Tensor|} Train([Uniform(0, 1)] double x) => null!; }");
    }
}
