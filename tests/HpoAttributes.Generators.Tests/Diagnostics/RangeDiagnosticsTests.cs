using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

public sealed class RangeDiagnosticsTests
{
    [Theory]
    [InlineData("[Uniform({|HPO0102:5|}, 2)] double x", "2")]
    [InlineData("[IntRange(high: 30, low: {|HPO0102:31|})] int x", "30")]
    public async Task Bounds_InTheWrongOrder_PointToTheHighOneToo(string parameter, string high)
    {
        Diagnostic bounds = Assert.Single(await AnalyzerRun.Of($"using HpoAttributes; public static class Net {{ [Objective] public static double Train({parameter}) => 1; }}"));
        Location other = Assert.Single(bounds.AdditionalLocations);

        Assert.Equal(high, (await other.SourceTree!.GetTextAsync(TestContext.Current.CancellationToken)).ToString(other.SourceSpan));
    }

    [Theory]
    [InlineData("[LogUniform({|HPO0101:0|}, 1)] double x = 0.5")]
    [InlineData("[LogUniform({|HPO0101:-1|}, 1)] float x = 0.5f")]
    [InlineData("[LogUniform(high: 1, low: {|HPO0101:0|})] double x")]
    [InlineData("[LogIntRange({|HPO0101:0|}, 8)] int x")]
    [InlineData("[Uniform({|HPO0102:5|}, 2)] double x")]
    [InlineData("[Uniform(low: {|HPO0102:0.5|}, high: -1e-3)] double x")]
    [InlineData("[Uniform(high: -1e-3, low: {|HPO0102:0.5|})] double x")]
    [InlineData("[Uniform({|HPO0102:double.NaN|}, 1)] double x")]
    [InlineData("[Uniform(0, {|HPO0102:double.PositiveInfinity|})] double x")]
    [InlineData("[Uniform(double.MinValue, {|HPO0102:double.MaxValue|})] double x")]
    [InlineData("[Uniform({|HPO0102:1|}, 1.00000001)] float x")]
    [InlineData("[IntRange({|HPO0102:5|}, 2)] int x")]
    [InlineData("[IntRange({|HPO0102:5|}, 5)] long x")]
    [InlineData("[IntRange(0, {|HPO0102:5_000_000_000|})] int x")]
    [InlineData("[Uniform(0, 1)] double x = {|HPO0103:2|}")]
    [InlineData("[Uniform(0, 1)] double x = {|HPO0103:double.NaN|}")]
    [InlineData("[Uniform(0, 0.3)] float x = {|HPO0103:0.3f|}")]
    [InlineData("[IntRange(32, 256)] int x = {|HPO0103:512|}")]
    [InlineData("[IntRange(0, 10, Step = 5)] int x = {|HPO0103:7|}")]
    [InlineData("[Choice(\"a\", \"b\")] string x = {|HPO0103:\"c\"|}")]
    [InlineData("[Choice(\"a\", \"b\")] string? x = {|HPO0103:null|}")]
    [InlineData("[Choice(Color.Red)] Color x = {|HPO0103:Color.Blue|}")]
    [InlineData("[Choice] Color x = {|HPO0103:(Color)7|}")]
    [InlineData("[{|HPO0104:Uniform(0, 1)|}] int x = 1")]
    [InlineData("[{|HPO0104:Uniform(0, 1)|}] double? x = 1")]
    [InlineData("[{|HPO0104:IntRange(0, 1)|}] double x")]
    [InlineData("[{|HPO0104:IntRange(0, 1)|}] System.DateTime x = default")]
    [InlineData("[{|HPO0104:Choice|}] System.DateTime x")]
    [InlineData("[{|HPO0104:Choice(\"a\")|}] object x")]
    [InlineData("[Choice(1, {|HPO0104:\"a\"|})] int x")]
    [InlineData("[Choice(1, {|HPO0104:2.5|})] int x")]
    [InlineData("[Choice(1, {|HPO0104:5_000_000_000|})] int x")]
    [InlineData("[Choice({|HPO0104:1|})] Color x")]
    [InlineData("[Choice({|HPO0104:System.DayOfWeek.Friday|})] Color x")]
    [InlineData("[Choice(\"a\", {|HPO0104:null|})] string x")]
    [InlineData("[{|HPO0104:Uniform(0, 1)|}] System.Threading.CancellationToken x")]
    [InlineData("[{|HPO0104:Mine|}] double x")]
    [InlineData("[{|HPO0105:Choice|}] string x")]
    [InlineData("[{|HPO0105:Choice(null)|}] string x")]
    [InlineData("[{|HPO0105:Choice|}] Empty x")]
    [InlineData("[Choice(\"a\", {|HPO0105:\"a\"|})] string x")]
    [InlineData("[Choice(new object[] { 1, {|HPO0105:1|} })] int x")]
    [InlineData("[Choice(Color.Red, {|HPO0105:Color.Crimson|})] Color x")]
    [InlineData("[Choice(0.0, {|HPO0105:-0.0|})] double x")]
    [InlineData("[Choice(0.5, {|HPO0105:double.NaN|})] double x")]
    [InlineData("[IntRange(0, 10, Step = {|HPO0105:0|})] int x")]
    [InlineData("[IntRange(0, 10, Step = {|HPO0105:11|})] int x")]
    [InlineData("[IntRange(long.MinValue, {|HPO0106:long.MaxValue|})] long x")]
    [InlineData("[LogIntRange(1, {|HPO0106:2_000_000_000_000|})] long x")]
    [InlineData("[IntRange(0, 10, Step = {|HPO0107:3|})] int x = 9")]
    [InlineData("[ReverseLogUniform(0.5, {|HPO0101:1|})] double x")]
    [InlineData("[ReverseLogUniform({|HPO0102:0.9|}, 0.5)] double x")]
    [InlineData("[Normal(0, {|HPO0102:0|})] double x")]
    [InlineData("[Normal({|HPO0102:double.NaN|}, 1)] double x")]
    [InlineData("[LogNormal(0, {|HPO0102:-1|})] float x")]
    [InlineData("[Normal(0, 1, Low = {|HPO0102:2|}, High = 1)] double x")]
    [InlineData("[Normal(0, 1, High = 10, Low = {|HPO0102:9|})] double x")]
    [InlineData("[Normal(0, 1, High = {|HPO0102:-9|})] double x")]
    [InlineData("[LogNormal(0, 1, Low = {|HPO0101:-1|})] double x")]
    [InlineData("[Uniform(0, 1, Step = {|HPO0105:0|})] double x")]
    [InlineData("[Uniform(0, 1, Step = {|HPO0105:1.5|})] double x")]
    [InlineData("[LogUniform(1, 2, Step = {|HPO0105:double.NaN|})] double x")]
    [InlineData("[Normal(0, 1, Low = -1, Step = {|HPO0105:0.5|})] double x")]
    [InlineData("[Uniform(0, {|HPO0106:1|}, Step = 1e-16)] double x")]
    [InlineData("[Uniform(1e8, 1.1e8, Step = {|HPO0106:1|})] float x")]
    [InlineData("[LogUniform(1, {|HPO0106:2|}, Step = 1e-13)] double x")]
    [InlineData("[Normal(0, 1, Low = {|HPO0106:-8|}, High = 8, Step = 0.001)] double x")]
    [InlineData("[Uniform(0, 1, Step = {|HPO0107:0.3|})] double x = 0.9")]
    [InlineData("[Uniform(0, 1, Step = 0.1)] double x = {|HPO0103:0.35|}")]
    [InlineData("[Normal(0, 1)] double x = {|HPO0103:8.5|}")]
    [InlineData("[{|HPO0104:Ordinal|}] bool x")]
    [InlineData("[{|HPO0105:Ordinal|}] int x")]
    [InlineData("[Ordinal(1, 2, {|HPO0105:1|})] int x")]
    [InlineData("[Ordinal(1, 3, {|HPO0105:2|})] int x")]
    [InlineData("[Ordinal(1, 2, {|HPO0104:\"a\"|})] int x")]
    [InlineData("[Ordinal({|HPO0101:0|}, 1, 2, Log = true)] int x")]
    [InlineData("[Ordinal(\"a\", \"b\", Log = {|HPO0101:true|})] string x")]
    [InlineData("[Ordinal(1, 2)] int x = {|HPO0103:3|}")]
    [InlineData("[{|HPO0109:Uniform(0.001, 2)|}] double x")]
    [InlineData("[{|HPO0109:IntRange(1, 5000)|}] int x")]
    [InlineData("[Uniform(0, 1)] double {|HPO0110:seed|}")]
    [InlineData("[IntRange(0, 9)] int {|HPO0110:randomSeed|}")]
    [InlineData("[{|HPO0111:Given(1)|}] double x")]
    [InlineData("[{|HPO0111:Open|}] double x")]
    [InlineData("[{|HPO0111:Busy|}] double x")]
    [InlineData("[{|HPO0111:Both|}] double x")]
    [InlineData("[{|HPO0111:Child|}] double x")]
    [InlineData("[{|HPO0101:Zero|}] double x")]
    [InlineData("[{|HPO0102:Back|}] double x")]
    [InlineData("[{|HPO0105:Twice|}] int x")]
    [InlineData("[{|HPO0104:Unit|}] int x")]
    [InlineData("[Unit] double x = {|HPO0103:2|}")]
    [InlineData("[Unit(Step = {|HPO0105:2|})] double x")]
    [InlineData("[Uniform(0, 1), {|HPO0108:LogUniform(1, 2)|}] double x")]
    [InlineData("[Uniform(0, 1), {|HPO0108:PerWorker|}] double x")]
    [InlineData("[PerWorker, {|HPO0108:Uniform(0, 1)|}] double x")]
    public async Task Parameter_WithWrongValue_IsOneErrorAndTheApiStands(string parameter)
    {
        await AnalyzerRun.Of($$"""
            #nullable enable
            using HpoAttributes;
            public enum Color { Red, Green, Crimson = Red, Blue = 5 }
            public enum Empty;
            public sealed class MineAttribute : DomainAttribute;
            public sealed class UnitAttribute() : UniformAttribute(0, 1);
            public sealed class GivenAttribute(double low) : UniformAttribute(low, 5);
            public sealed class OpenAttribute() : UniformAttribute(System.Math.Sqrt(2), 5);
            public sealed class BusyAttribute : UniformAttribute { public BusyAttribute() : base(0, 1) { Step = 0.1; System.Console.WriteLine(); } }
            public sealed class BothAttribute : UniformAttribute { public BothAttribute() : this(1) { } public BothAttribute(double low) : base(low, 5) { } }
            public class ParentAttribute(double low) : UniformAttribute(low, 5);
            public sealed class ChildAttribute() : ParentAttribute(1);
            public sealed class ZeroAttribute() : LogUniformAttribute(0, 1);
            public sealed class BackAttribute() : UniformAttribute(high: 1, low: 2);
            public sealed class TwiceAttribute() : ChoiceAttribute(1, 1);
            public static class Net
            {
                [Objective] public static double Train({{parameter}}) => 0;
                public static IConfig Use(IObjective<NetConfig> objective) => Tuner.Run(objective).Incumbent.Config;
                public static IConfig UseTune() => Net.Tune().Incumbent.Config;
                public static IConfig UseDefault() => NetConfig.Default;
            }
            """);
    }

    [Theory]
    [InlineData("[Resource({|HPO0102:0|}, 9)] int r")]
    [InlineData("[Resource({|HPO0102:5|}, 2)] int r = 3")]
    [InlineData("[Resource(max: 2, min: {|HPO0102:5|})] int r")]
    [InlineData("[Resource({|HPO0102:-5|}, -7)] int r")]
    [InlineData("[Resource(3, 9)] int r = {|HPO0103:2|}")]
    [InlineData("[Resource(3, 9)] int r = {|HPO0103:10|}")]
    public async Task Resource_WithWrongValue_IsOneErrorAndTheApiStands(string parameter)
        => await AnalyzerRun.Of($$"""
            using HpoAttributes;
            public static class Net
            {
                [Objective] public static double Train([Uniform(0, 1)] double x, {{parameter}}) => x;
                public static IConfig Use() => Net.Tune().Incumbent.Config;
            }
            """);

    [Theory]
    [InlineData("[Uniform(0, 1)] double x, [Resource(9, 9)] int r = 9")]
    [InlineData("[Resource(1, int.MaxValue)] int r, [Uniform(0, 1)] double x = 1")]
    [InlineData("[Uniform(0, 1)] double x = 1")]
    [InlineData("[Uniform(0, 1)] double x = -0.0")]
    [InlineData("[LogIntRange(1, 1099511627776)] long x")]
    [InlineData("[IntRange(int.MinValue, int.MaxValue)] int x = int.MinValue")]
    [InlineData("[Choice(1, (byte)2, 3L)] int x = 3")]
    [InlineData("[Choice(1, 0.5f, 2.5)] double x = 1")]
    [InlineData("[Choice(0.1, 0.2)] float x = 0.2f")]
    [InlineData("[Choice(true)] bool x = true")]
    [InlineData("[Choice(\"\")] string x = \"\"")]
    [InlineData("[Choice] System.DayOfWeek x = default")]
    [InlineData("[Uniform(0, 1, Step = 0.1)] double x = 0.3")]
    [InlineData("[Uniform(0, 0.3, Step = 0.1)] float x = 0.3f")]
    [InlineData("[Uniform(0.2, 0.3, Step = 0.1)] double x = 0.3")]
    [InlineData("[Uniform(1, 5000, Step = 1)] double x")]
    [InlineData("[Uniform(0, 5000)] double x")]
    [InlineData("[Uniform(1, 1000)] double x")]
    [InlineData("[LogIntRange(1, 5000)] int x")]
    [InlineData("[ReverseLogUniform(0, 0.999)] double x = 0.9")]
    [InlineData("[Normal(0, 1, Low = double.NegativeInfinity)] double x = -7.5")]
    [InlineData("[LogNormal(0, 1)] float x = 1f")]
    [InlineData("[Ordinal] System.DayOfWeek x = System.DayOfWeek.Friday")]
    [InlineData("[Ordinal(8, 4, 2, Log = true)] long x = 4")]
    [InlineData("[Ordinal(\"s\", \"m\")] string x = \"m\"")]
    [InlineData("[Uniform(0, 1)] double seedling")]
    public async Task Parameter_WithSoundValues_IsSilent(string parameter)
        => await AnalyzerRun.Of($"using HpoAttributes; public static class Net {{ [Objective] public static double Train({parameter}) => 0; }}");

    [Fact]
    public void Broken_Generated_MatchesGoldenFile()
        => GeneratorRun.Of("using HpoAttributes; public static class Net { [Objective] public static double Train([Uniform(5, 2)] double x = 1, [Uniform(0, 1)] int n = 3) => x; }").Compiles().Matches("Broken");

    [Fact]
    public void Broken_Space_ThrowsWithTheRule()
    {
        string answer = Probes.Run(
            "using HpoAttributes; public static class Net { [Objective] public static double Train([Uniform(5, 2)] double x = 1) => x; }",
            """try { return ConfigSpace.Of<NetConfig>().ToString()!; } catch (System.InvalidOperationException e) { return e.Message; }""");

        Assert.Equal("HPO0102: [Uniform] on 'x': low must be below high, but low is 5 and high is 2", answer);
    }

    [Fact]
    public async Task Message_OfUnreachedBound_NamesTheLastValue()
    {
        IReadOnlyList<Diagnostic> found = await AnalyzerRun.Of("using HpoAttributes; public static class Net { [Objective] public static double Train([IntRange(0, 10, Step = {|HPO0107:3|})] int x) => 0; }");

        Assert.Equal("[IntRange] on 'x': steps of 3 from 0 never reach 10; the last value is 9", Assert.Single(found).GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task Diagnostic_UnderPragma_IsSuppressed()
        => await AnalyzerRun.Of("""
            using HpoAttributes;
            public static class Net
            {
            #pragma warning disable HPO0103
                [Objective] public static double Train([IntRange(0, 10)] int x = 12) => 0;
            #pragma warning restore HPO0103
            }
            """);
}
