namespace HpoAttributes.Generators.Tests;

public sealed class GroupDiagnosticsTests
{
    [Theory]
    [InlineData("[ConfigGroup] public sealed record {|HPO0203:G|}([Uniform(0, 1)] double X);")]
    [InlineData("[ConfigGroup] public partial record {|HPO0203:G|}([Uniform(0, 1)] double X);")]
    [InlineData("[ConfigGroup] public abstract partial record {|HPO0203:G|} { public sealed record A([Uniform(0, 1)] double X) : G; }")]
    [InlineData("[ConfigGroup] public abstract partial record {|HPO0203:G|} { protected G() { } public sealed record A([Uniform(0, 1)] double X) : G; }")]
    [InlineData("[ConfigGroup] public abstract partial record G { private G() { } public record {|HPO0203:A|}([Uniform(0, 1)] double X) : G; }")]
    [InlineData("public static class {|HPO0203:Outer|} { [ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X); }")]
    [InlineData("[ConfigGroup] public sealed partial class {|HPO0201:G|};")]
    [InlineData("[ConfigGroup] public sealed partial class {|HPO0201:G|}([Uniform(0, 1)] double x) { public double X => x; }")]
    [InlineData("[ConfigGroup] public sealed partial record {|HPO0201:G|};")]
    [InlineData("[ConfigGroup] public sealed partial record {|HPO0201:G|}<T>([Uniform(0, 1)] double X);")]
    [InlineData("[ConfigGroup] file sealed partial record {|HPO0201:G|}([Uniform(0, 1)] double X);")]
    [InlineData("public record Base; [ConfigGroup] public sealed partial record {|HPO0201:G|}([Uniform(0, 1)] double X) : Base;")]
    [InlineData("[ConfigGroup] public abstract partial record {|HPO0201:G|} { private G() { } }")]
    [InlineData("[ConfigGroup] public abstract partial record {|HPO0201:G|}([Uniform(0, 1)] double X) { public sealed record A(double X) : G(X); }")]
    [InlineData("[ConfigGroup] public abstract partial record G { private G() { } public sealed record {|HPO0201:A|} : G { public A(int x) { } } }")]
    [InlineData("[ConfigGroup] public abstract partial record G { private G() { } [DefaultCase] public sealed record A : G; [DefaultCase] public sealed record {|HPO0201:B|} : G; }")]
    [InlineData("public sealed record R([{|HPO0005:Uniform(0, 1)|}] double X);")]
    [InlineData("[Constraint(\"A\")] public sealed record R([{|HPO0005:Uniform(0, 1)|}] double X, [Uniform(0, 1)] double Y);")]
    [InlineData("[{|HPO0005:Constraint(\"A\")|}, Constraint(\"B\")] public sealed record R(double X);")]
    [InlineData("[{|HPO0005:Constraint(\"A\")|}] public sealed record R(double X);")]
    [InlineData("[{|HPO0005:DefaultCase|}] public sealed record R(double X);")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X) { public G([{|HPO0005:Uniform(0, 1)|}] double a, [IntRange(1, 2)] int b) : this(a) { } }")]
    [InlineData("public class C { [{|HPO0005:Constraint(\"A\")|}] public void M() { } }")]
    [InlineData("public class C { [Constraint(\"A\")] public void M([{|HPO0005:LessThan(\"b\")|}] int a, [FormerName(\"b\"), Uniform(0, 1)] double c) { } }")]
    [InlineData("public class C { public void M(int a, [{|HPO0005:FormerName(\"b\")|}] int c) { } }")]
    [InlineData("[ConfigGroup] public sealed partial record {|HPO0202:G|}([Uniform(0, 1)] double X, G? Inner);")]
    [InlineData("[ConfigGroup] public sealed partial record {|HPO0202:G|}(H Inner); [ConfigGroup] public sealed partial record {|HPO0202:H|}(G? Inner); [ConfigGroup] public sealed partial record I(H Inner);")]
    [InlineData("[ConfigGroup] public abstract partial record G { private G() { } public sealed record A : G; public sealed record {|HPO0201:B|}<T> : G; }")]
    [InlineData("[ConfigGroup] public abstract partial record G { private G() { } public sealed record A : G; private static class Deep { public sealed record {|HPO0201:B|} : G; } }")]
    [InlineData("[ConfigGroup] public sealed partial record {|HPO0201:G|}([Uniform(0, 1)] double X) { public required int Y { get; init; } }")]
    [InlineData("public static class {|HPO0203:Outer|} { [ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X); [ConfigGroup] public sealed partial record H([Uniform(0, 1)] double X); }")]
    [InlineData("[ConfigGroup] public sealed partial class {|HPO0201:G|}; public static class Net { [Objective] public static double Train(G g) => 0; }")]
    [InlineData("[ConfigGroup] public sealed partial record NetConfig([Uniform(0, 1)] double X); public static class Net { [Objective] public static double {|HPO0301:Train|}(NetConfig config) => 0; }")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X, [Uniform(0, 1), FormerName({|HPO0304:\"$case\"|})] double Y);")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X, int {|HPO0205:Y|});")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X, [PerWorker] int {|HPO0205:Y|}, [Resource(1, 9)] int {|HPO0205:Z|});")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X); [ConfigGroup] public sealed partial record H([Uniform(0, 1)] double X, [PerWorker] G {|HPO0205:A|}, [Resource(1, 9)] G? {|HPO0205:B|});")]
    [InlineData("[ConfigGroup, Constraint({|HPO0204:\"Fits\"|})] public sealed partial record G([Uniform(0, 1)] double X);")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform({|HPO0102:1|}, 0)] double X);")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X = {|HPO0103:2|});")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double LR, [Uniform(0, 1)] double {|HPO0303:lr|});")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X, [Uniform(0, 1), FormerName({|HPO0304:\"x\"|})] double Y);")]
    [InlineData("[ConfigGroup] public sealed partial record G([Uniform(0, 1)] double X, [Uniform(0, 1), LessThan({|HPO0206:\"Z\"|})] double Y);")]
    public async Task Group_ThatIsWrong_IsOneError(string group)
        => await AnalyzerRun.Of("#nullable enable\nusing HpoAttributes;\n" + group);

    [Theory]
    [InlineData("nameof(G.MaxDepth)")]
    [InlineData("\"MaxDepth\"")]
    [InlineData("\"maxDepth\"")]
    public async Task Order_InAGroup_NamesThePropertyOrTheHyperparameter(string other)
        => await AnalyzerRun.Of($"using HpoAttributes; [ConfigGroup] public sealed partial record G([IntRange(1, 8), LessThan({other})] int MinDepth, [IntRange(2, 9)] int MaxDepth);");

    [Fact]
    public async Task Group_WithAWrongValue_LeavesTheObjectiveStanding()
        => await AnalyzerRun.Of("""
            using HpoAttributes;
            [ConfigGroup] public sealed partial record G([Uniform({|HPO0102:1|}, 0)] double X);
            public static class Net
            {
                [Objective] public static double Train(G group) => 0;
                public static IConfig Use() => Net.Tune().Incumbent.Config;
            }
            """);

    [Fact]
    public async Task Group_OfTheWrongShape_GivesTheObjectiveNoSecondError()
        => await AnalyzerRun.Of("""
            using HpoAttributes;
            [ConfigGroup] public sealed record {|HPO0203:G|}([Uniform(0, 1)] double X);
            public static class Net { [Objective] public static double Train(G group) => 0; }
            """);

    [Theory]
    [InlineData("[IntRange(1, 9), LessThan({|HPO0206:\"c\"|})] int a, [IntRange(1, 9)] int b")]
    [InlineData("[IntRange(1, 9), LessThan({|HPO0206:nameof(a)|})] int a, [IntRange(1, 9)] int b")]
    [InlineData("[IntRange(1, 9), LessThan({|HPO0206:nameof(b)|})] int a, [IntRange(1, 9)] long b")]
    [InlineData("[IntRange(1, 9), LessThan(nameof(b))] int a, [IntRange(1, 9), LessThan({|HPO0206:nameof(a)|})] int b")]
    [InlineData("[IntRange(1, 9), LessThan({|HPO0206:nameof(b)|})] int a, int b")]
    [InlineData("[LessThan({|HPO0206:nameof(b)|})] int a, [IntRange(1, 9)] int b")]
    [InlineData("[Choice(1, 9), LessThan({|HPO0206:nameof(b)|})] int a, [IntRange(1, 9)] int b")]
    [InlineData("[IntRange(1, 9), LessThan({|HPO0206:nameof(b)|})] int a, [Choice(1, 9)] int b")]
    [InlineData("[IntRange(9, 12), LessThan({|HPO0206:nameof(b)|})] int a, [IntRange(1, 9)] int b")]
    [InlineData("[Uniform(1, 2), LessThan({|HPO0206:nameof(b)|})] double a, [Uniform(0, 1)] double b")]
    [InlineData("[IntRange(1, 9), LessThan({|HPO0206:nameof(c)|})] int a, [IntRange(1, 3), LessThan({|HPO0206:nameof(d)|})] int b, [IntRange(0, 1)] int c, [IntRange(0, 1)] int d")]
    [InlineData("[IntRange(5, 9), LessThan(nameof(b))] int a, [IntRange(1, 9), LessThan({|HPO0206:nameof(c)|})] int b, [IntRange(1, 6)] int c")]
    [InlineData("[IntRange(1, 9), LessThan(nameof(b))] int a = {|HPO0103:5|}, [IntRange(1, 9)] int b = 4")]
    [InlineData("[IntRange(1, 9)] int b, [IntRange(1, 9), LessThan({|HPO0206:nameof(b)|})] int a = 5")]
    [InlineData("[IntRange(5, 10), LessThan(nameof(b))] int a, [IntRange(1, 10)] int b = {|HPO0103:3|}")]
    [InlineData("[Uniform(0, 1), LessThan(nameof(b))] double a = {|HPO0103:5|}, [Uniform(0, 2)] double b = 1")]
    [InlineData("[FormerName({|HPO0304:\"c\"|})] int a, [IntRange(1, 9)] int b")]
    [InlineData("[IntRange(1, 9), FormerName({|HPO0304:\"b\"|})] int a, [IntRange(1, 9)] int b")]
    [InlineData("[IntRange(1, 9), LessThan(nameof(b))] int a = 3, [IntRange(1, 9)] int b = 4")]
    [InlineData("[IntRange(1, 9), LessThan(nameof(b))] int a, [IntRange(1, 9), LessThan(nameof(c))] int b, [IntRange(1, 9)] int c")]
    public async Task Order_ThatCannotBeKept_IsOneError(string parameters)
        => await AnalyzerRun.Of($$"""using HpoAttributes; public static class Net { [Objective] public static double Train({{parameters}}) => 0; }""");
}
