namespace HpoAttributes.Generators.Tests;

public sealed class NameTests
{
    [Theory]
    [InlineData("space")]
    [InlineData("json")]
    [InlineData("point")]
    [InlineData("config")]
    [InlineData("trial")]
    [InlineData("instance")]
    [InlineData("value")]
    [InlineData("errors")]
    [InlineData("name")]
    [InlineData("hasName")]
    [InlineData("nameValue")]
    [InlineData("cancellationToken")]
    [InlineData("objective")]
    [InlineData("net")]
    [InlineData("system")]
    [InlineData("global")]
    [InlineData("hpoAttributes")]
    [InlineData("s_space")]
    [InlineData("_1")]
    [InlineData("_")]
    [InlineData("@class")]
    [InlineData("@event")]
    [InlineData("@await")]
    [InlineData("@record")]
    [InlineData("field")]
    [InlineData("extension")]
    [InlineData("required")]
    [InlineData("yield")]
    [InlineData("var")]
    [InlineData("größe")]
    [InlineData("学習率")]
    [InlineData("decode")]
    [InlineData("encode")]
    [InlineData("validate")]
    [InlineData("writeJson")]
    [InlineData("getSpace")]
    public void Hyperparameter_OfAnyName_GoesRound(string name)
    {
        string source = $$"""
            using HpoAttributes;
            public static class Net { [Objective] public static async System.Threading.Tasks.Task<double> Train([Uniform(0, 1)] double {{name}}, [IntRange(1, 5)] int hasOther, [Choice("a", "b")] string other = "b") { await System.Threading.Tasks.Task.Yield(); return {{name}} + hasOther; } }
            """;

        string answer = Probes.Run(source, """
            var config = new NetConfig(0.25, 3, "a");
            var space = ConfigSpace.Of<NetConfig>();
            return Evaluate(new NetObjective(), config) + " " + (ConfigJson.Deserialize<NetConfig>(ConfigJson.Serialize(config)) == config && space.Decode(space.Encode(config)).Equals(config));
            """);

        Assert.Equal("3.25 True", answer);
    }

    [Theory]
    [InlineData("@class")]
    [InlineData("@await")]
    [InlineData("config")]
    [InlineData("trial")]
    [InlineData("Info")]
    [InlineData("info")]
    [InlineData("_x")]
    [InlineData("instance")]
    public void FixedArgument_OfAnyName_IsPassed(string name)
    {
        string source = $$"""
            using HpoAttributes;
            public static class Net { [Objective] public static async System.Threading.Tasks.ValueTask<double> Train([Uniform(0, 1)] double h, int {{name}}, int x = 1) { await System.Threading.Tasks.Task.Yield(); return {{name}} + 10 * x; } }
            """;

        Assert.Equal("75", Probes.Run(source, "return Evaluate(new NetObjective(5, 7), new(0));"));
    }

    [Fact]
    public void Host_InANamespaceCalledSystem_Compiles()
        => GeneratorRun.Of("""
            namespace My.System
            {
                public class Func; public class Threading; public class HpoAttributes;
                public static class Net { [global::HpoAttributes.Objective] public static double Train([global::HpoAttributes.Uniform(0, 1)] double x, Func f, [global::HpoAttributes.PerWorker] Threading t) => x; }
            }
            """).Compiles();

    [Fact]
    public void Host_WithKeywordNames_Compiles()
        => GeneratorRun.Of("""
            using HpoAttributes;
            namespace @namespace.@class
            {
                public enum @enum { @default, @int }
                public class @record { [Objective] public double @return([Uniform(0, 1)] double @double, [Choice] @enum @enum = @enum.@int) => 1; }
                public static class Use { public static object A(@record r) => r.Tune().Incumbent.Config.Enum; }
            }
            """).Compiles();

    [Fact]
    public void Hosts_OfOneNameInTwoNamespaces_BothCompile()
        => Assert.Equal(["A.Net.g.cs", "B.Net.g.cs"], Hints("""
            namespace A { public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x) => x; } }
            namespace B { public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x) => x; } }
            """));

    [Fact]
    public void Hosts_DifferingByCase_GetDifferentFiles()
        => Assert.Equal(["NET.g.cs", "Net.2.g.cs", "net.3.g.cs"], Hints("""
            public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x) => x; }
            public static class NET { [Objective] public static double Train([Uniform(0, 1)] double x) => x; }
            public static class net { [Objective] public static double Train([Uniform(0, 1)] double x) => x; }
            """));

    [Fact]
    public void Objectives_DifferingByCaseOrOverloaded_GetDifferentFiles()
        => Assert.Equal(["Net.HEAD.g.cs", "Net.Head.2.g.cs", "Net.g.cs"], Hints("""
            public static class Net
            {
                [Objective] public static double Train([Uniform(0, 1)] double x) => x;
                [Objective(Name = "Head")] public static double Train([Uniform(0, 1)] double x, int y) => x;
                [Objective(Name = "HEAD")] public static double Train([Uniform(0, 1)] double x, string y) => x;
            }
            """));

    [Fact]
    public void NestedHost_Concatenates()
        => Assert.Equal(["A.Outer+Net.g.cs"], Hints("""
            namespace A
            {
                public class Outer { public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x) => x; } }
                public static class Use { public static OuterNetConfig C() => Outer.Net.Tune().Incumbent.Config; public static OuterNetObjective O() => new(); }
            }
            """));

    [Fact]
    public void TwoObjectives_Generated_MatchGoldenFiles()
        => GeneratorRun.Of("""
            using HpoAttributes;
            public class Net
            {
                [Objective] public double Train([Uniform(0, 1)] double x) => x;
                [Objective(Goal.Maximize, Name = "Head")] public static float TrainHead([LogIntRange(8, 512, Step = 8)] long width = 64) => width;
            }
            public static class Use
            {
                public static NetConfig A(Net net) => net.Tune().Incumbent.Config;
                public static NetHeadConfig B() => Net.TuneHead().Incumbent.Config;
                public static System.Threading.Tasks.Task<TuningResult<NetHeadConfig>> C() => Net.TuneHeadAsync();
            }
            """).Compiles().Matches("TwoObjectives");

    [Theory]
    [InlineData("public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x) => x; }", "public", "public", "public")]
    [InlineData("static class Net { [Objective] public static double Train([Uniform(0, 1)] double x) => x; }", "internal", "internal", "internal")]
    [InlineData("public static class Net { [Objective] internal static double Train([Uniform(0, 1)] double x) => x; }", "internal", "public", "internal")]
    [InlineData("public class Net { [Objective] protected internal double Train([Uniform(0, 1)] double x) => x; }", "internal", "public", "internal")]
    [InlineData("class Data; static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, System.Collections.Generic.List<Data[]> d) => x; }", "internal", "internal", "internal")]
    [InlineData("enum Kind { A } public static class Net { [Objective] internal static double Train([Choice] Kind x) => 1; }", "internal", "public", "internal")]
    public void Accessibility_IsTheLeastOfWhatIsMentioned(string source, string config, string holder, string tune)
    {
        string file = GeneratorRun.Of("using HpoAttributes; " + source).Compiles().File;

        Assert.Contains($"\n{config} sealed partial record NetConfig", file, StringComparison.Ordinal);
        Assert.Contains($"\n{config} sealed partial class NetObjective", file, StringComparison.Ordinal);
        Assert.Contains($"\n{holder} static partial class NetTuning", file, StringComparison.Ordinal);
        Assert.Contains($" {tune} " + (source.Contains("public class", StringComparison.Ordinal) ? "global" : "static global"), file, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_InAnotherOrder_GiveTheSameCode()
    {
        string[] sources = [.. Enumerable.Range(0, 6).Select(i => $"using HpoAttributes; public static class {(i % 2 == 0 ? "net" : "NET")}{i / 2} {{ [Objective] public static double Train([Uniform(0, {i + 1})] double x) => x; }}")];

        Assert.Equal(
            GeneratorRun.Of(new GeneratorSetup(), sources).Files.OrderBy(file => file.Key, StringComparer.Ordinal),
            GeneratorRun.Of(new GeneratorSetup(), [.. sources.Reverse()]).Files.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    private static IEnumerable<string> Hints(string source)
        => GeneratorRun.Of("using HpoAttributes;\n" + source).Compiles().Files.Keys.Order(StringComparer.Ordinal);
}
