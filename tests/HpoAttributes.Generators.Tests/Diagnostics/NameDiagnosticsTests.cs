namespace HpoAttributes.Generators.Tests;

public sealed class NameDiagnosticsTests
{
    [Theory]
    [InlineData("public static class Net { [Objective] public static double {|HPO0301:Train|}([Uniform(0, 1)] double x) => x; } public sealed record NetConfig;")]
    [InlineData("public static class Net { [Objective] public static double {|HPO0301:Train|}([Uniform(0, 1)] double x) => x; } public class NetObjective;")]
    [InlineData("public static class Net { [Objective] public static double {|HPO0301:Train|}([Uniform(0, 1)] double x) => x; } public enum NetTuning;")]
    [InlineData("public static class Net { [Objective] public static double {|HPO0301:Train|}([Uniform(0, 1)] double x) => x; public static void Tune() { } }")]
    [InlineData("public class Base { public int TuneAsync => 1; } public class Net : Base { [Objective] public double {|HPO0301:Train|}([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public class Base { private int Tune => 1; public int Use() => Tune; } public class Net : Base { [Objective] public double Train([Uniform(0, 1)] double x) => x; }")]
    [InlineData("""
        public static class Outer { public static class Net { [Objective] public static double {|HPO0301:Train|}([Uniform(0, 1)] double x) => x; } }
        public static class OuterNet { [Objective] public static double {|HPO0301:Train|}([Uniform(0, 1)] double x) => x; }
        """)]
    [InlineData("""
        public static class Net { [Objective(Name = "Head")] public static double {|HPO0301:Train|}([Uniform(0, 1)] double x) => x; }
        public static class NetHead { [Objective] public static double {|HPO0301:Train|}([Uniform(0, 1)] double x) => x; }
        """)]
    [InlineData("public static class Net { [Objective] public static double A([Uniform(0, 1)] double x) => x; [Objective] public static double {|HPO0302:B|}([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public static class Net { [Objective] public static double A([Uniform(0, 1)] double x) => x; [Objective(Name = \"Async\")] public static double {|HPO0302:B|}([Uniform(0, 1)] double x) => x; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double lr, [Uniform(0, 1)] double {|HPO0303:Lr|}) => lr; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double lr, [Uniform(0, 1)] double {|HPO0303:_lr|}) => lr; }")]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double {|HPO0304:netConfig|}) => 1; }")]
    [InlineData("public static class Net { [Objective(Name = {|HPO0304:\"a b\"|})] public static double Train([Uniform(0, 1)] double x) => 1; }")]
    [InlineData("public static class Net { [Objective(Name = {|HPO0304:\"\"|})] public static double Train([Uniform(0, 1)] double x) => 1; }")]
    public async Task Name_ThatClashes_IsOneError(string source) => await AnalyzerRun.Of("using HpoAttributes;\n" + source);

    [Theory]
    [InlineData("clone")]
    [InlineData("equals")]
    [InlineData("getHashCode")]
    [InlineData("toString")]
    [InlineData("getType")]
    [InlineData("equalityContract")]
    [InlineData("deconstruct")]
    [InlineData("printMembers")]
    [InlineData("memberwiseClone")]
    [InlineData("finalize")]
    [InlineData("referenceEquals")]
    [InlineData("@default")]
    public async Task Name_OfARecordsMember_CannotBeUsed(string name)
        => await AnalyzerRun.Of($"using HpoAttributes; public static class Net {{ [Objective] public static double Train([Uniform(0, 1)] double {{|HPO0304:{name}|}}) => 1; }}");

    [Fact]
    public async Task Name_OfARecordsMember_IsFreeForFixedArguments()
        => await AnalyzerRun.Of("using HpoAttributes; public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, int clone, int equals, int toString, int @default) => x; }");

    [Theory]
    [InlineData("public sealed partial record NetConfig { public bool IsLarge => X > 0.5; }")]
    [InlineData("public sealed partial class NetObjective { public int Calls => 1; }")]
    [InlineData("public static partial class NetTuning { public static int Helper() => 1; }")]
    public async Task GeneratedType_WithUsersPart_IsMerged(string part)
        => await AnalyzerRun.Of("using HpoAttributes; public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x) => x; }\n" + part);

    [Fact]
    public async Task FirstObjective_BesideASecondOfTheSameName_IsStillGenerated()
        => await AnalyzerRun.Of("""
            using HpoAttributes;
            public static class Net
            {
                [Objective] public static double A([Uniform(0, 1)] double x) => x;
                [Objective] public static double {|HPO0302:B|}([Uniform(0, 1)] double x) => x;
                public static NetConfig Use() => Net.Tune().Incumbent.Config;
            }
            """);
}
