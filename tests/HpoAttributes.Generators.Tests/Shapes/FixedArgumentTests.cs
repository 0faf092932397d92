namespace HpoAttributes.Generators.Tests;

public sealed class FixedArgumentTests
{
    private const string Types = """
        #nullable enable
        using HpoAttributes;
        [System.Flags] public enum Mode { None = 0, A = 1, B = 2, @class = 4 }
        public readonly record struct Size(int Width);
        """;

    [Theory]
    [InlineData("int", "-2147483648")]
    [InlineData("long", "long.MinValue")]
    [InlineData("ulong", "ulong.MaxValue")]
    [InlineData("uint", "4000000000")]
    [InlineData("byte", "255")]
    [InlineData("sbyte", "-128")]
    [InlineData("short", "-5")]
    [InlineData("nint", "5")]
    [InlineData("double", "-1.5e-310")]
    [InlineData("double", "double.MinValue")]
    [InlineData("double", "double.Epsilon")]
    [InlineData("double", "double.NaN")]
    [InlineData("double", "double.PositiveInfinity")]
    [InlineData("double", "double.NegativeInfinity")]
    [InlineData("double", "-0.0")]
    [InlineData("float", "float.MaxValue")]
    [InlineData("float", "0.1f")]
    [InlineData("float", "float.NaN")]
    [InlineData("decimal", "79228162514264337593543950335m")]
    [InlineData("decimal", "-0.10m")]
    [InlineData("char", "'\\''")]
    [InlineData("char", "'\\u2028'")]
    [InlineData("bool", "true")]
    [InlineData("string", "\"a\\\"\\\\\\n\\u0000\\ud83d\\ude00\\u00e9\"")]
    [InlineData("string?", "null")]
    [InlineData("string", "null!")]
    [InlineData("object?", "null")]
    [InlineData("int[]?", "null")]
    [InlineData("int?", "null")]
    [InlineData("int?", "5")]
    [InlineData("double?", "double.NaN")]
    [InlineData("Mode?", "Mode.B")]
    [InlineData("Mode", "Mode.@class")]
    [InlineData("Mode", "Mode.A | Mode.B")]
    [InlineData("Mode", "default")]
    [InlineData("Size", "default")]
    [InlineData("System.DateTime", "default")]
    [InlineData("System.Guid", "new()")]
    [InlineData("(int A, string? B)", "default")]
    [InlineData("System.Collections.Generic.Dictionary<string, int?[]>?", "null")]
    public void Default_OfEachType_IsKeptExactly(string type, string value)
    {
        string source = Types + $$"""
            public static class Net
            {
                public static object? Seen;
                public static {{type}} Original({{type}} y = {{value}}) => y;
                [Objective] public static double Train([Uniform(0, 1)] double x, {{type}} y = {{value}}) { Seen = y; return x; }
            }
            """;

        string answer = Probes.Run(source, """
            Evaluate(new NetObjective(), new(0));
            static string Bits(object? value) => value is double d ? System.BitConverter.DoubleToInt64Bits(d).ToString() : value is decimal m ? string.Join(",", decimal.GetBits(m)) : System.FormattableString.Invariant($"{value}");
            return (Equals(Net.Seen, (object?)Net.Original()) && Bits(Net.Seen) == Bits(Net.Original())).ToString();
            """);

        Assert.Equal("True", answer);
    }

    [Fact]
    public void Default_WithoutNullableContext_GivesNoWarning()
        => GeneratorRun.Of(
            new GeneratorSetup { Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable },
            "using HpoAttributes; public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [Choice(\"a\")] string mode, string data = null, int[] more = null) => x; }").Compiles();

    [Fact]
    public void PerWorker_Generated_MatchesGoldenFile()
        => GeneratorRun.Of("""
            using HpoAttributes;
            public sealed class Device;
            public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [PerWorker] Device device, [PerWorker] int? slot = null, int epochs = 10) => x; }
            """).Compiles().Matches("PerWorker");

    [Fact]
    public void PerWorker_Evaluated_GetsTheElementOfTheWorker()
    {
        const string source = """
            using HpoAttributes;
            public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [PerWorker] int device, [PerWorker] string name = "x") => device + name.Length; }
            """;

        string answer = Probes.Run(source, """
            var objective = new NetObjective([10, 20], ["a", "bbb"]);
            return Evaluate(objective, new(0), worker: 1) + " " + objective.Info.Workers;
            """);

        Assert.Equal("23 2", answer);
    }

    [Theory]
    [InlineData("[1, 2], [1]", "ArgumentException")]
    [InlineData("[], []", "ArgumentException")]
    [InlineData("[1], null!", "ArgumentNullException")]
    public void PerWorker_WrongLists_Throw(string lists, string exception)
    {
        const string source = "using HpoAttributes; public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, [PerWorker] int a, [PerWorker] int b) => x; }";

        Assert.Equal(exception, Probes.Run(source, $$"""try { _ = new NetObjective({{lists}}); return ""; } catch (System.Exception e) { return e.GetType().Name; }"""));
    }

    [Fact]
    public void OptionsAndCancellation_TakenByTheUser_RenameTheGenerated()
        => GeneratorRun.Of("""
            using HpoAttributes;
            public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x, string options, int cancellationToken) => x; }
            public static class Use { public static TuningResult<NetConfig> A() => Net.Tune(options: "", cancellationToken: 1, tuningOptions: new(), tuningCancellation: default); }
            """).Compiles();

    [Fact]
    public void Token_CalledLikeTheGenerated_IsSuppliedAndRenamesNothing()
        => GeneratorRun.Of("""
            using HpoAttributes;
            public static class Net { [Objective] public static double Train([Uniform(0, 1)] double options, System.Threading.CancellationToken cancellationToken = default, ITrialContext trial = null!) => 1; }
            public static class Use { public static TuningResult<NetConfig> A() => Net.Tune(options: new(), cancellationToken: default); }
            """).Compiles();

    [Fact]
    public void InParameter_IsPassed()
        => Assert.Equal("5", Probes.Run(
            "using HpoAttributes; public static class Net { [Objective] public static double Train([Uniform(0, 1)] in double x, in int y) => y; }",
            "return Evaluate(new NetObjective(5), new(0));"));
}
