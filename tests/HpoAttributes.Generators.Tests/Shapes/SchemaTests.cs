namespace HpoAttributes.Generators.Tests;

/// <summary>The fingerprint and the description of a space.</summary>
public sealed class SchemaTests
{
    private const string Parameters = "[LogUniform(0.01, 1)] double rate = 0.1, [IntRange(1, 9)] int size = 3, [Choice(\"a\", \"b\")] string kind = \"a\", [Choice] Kind mode = Kind.One, Head? head = null";

    private const string Types = """
        public enum Kind { One, Two = 7 }
        [ConfigGroup] public abstract partial record Head
        {
            private Head() { }
            public sealed record Linear([IntRange(1, 4)] int Width = 1) : Head;
            public sealed record Deep([IntRange(1, 4)] int Width = 1, [IntRange(1, 4)] int Depth = 2) : Head;
        }
        """;

    /// <summary>Written down, so that a change of it shows: studies that are kept are found by it.</summary>
    [Fact]
    public void Fingerprint_OfASpace_IsTheSameForEver() => Assert.Equal("9c634e6bdf859dd3", Fingerprint(Parameters, Types));

    [Theory]
    [InlineData("rate = 0.1", "rate = 0.2")]
    [InlineData("double rate", "[FormerName(\"lr\")] double rate")]
    [InlineData("Kind.One, Head", "Kind.Two, Head")]
    [InlineData("enum Kind { One, Two = 7 }", "enum Kind { One, Two = 8 }")]
    [InlineData("Kind", "Sort")]
    [InlineData("Head", "Top")]
    [InlineData("record Deep", "record Deep")]
    [InlineData("0.01, 1", "1e-2, 1.0")]
    [InlineData("[Choice(\"a\", \"b\")]", "[Choice(new object[] { \"a\", \"b\" })]")]
    public void Fingerprint_AfterAChangeThatDoesNotMatter_IsTheSame(string from, string to)
        => Assert.Equal(Fingerprint(Parameters, Types), Fingerprint(Parameters.Replace(from, to, StringComparison.Ordinal), Types.Replace(from, to, StringComparison.Ordinal)));

    [Theory]
    [InlineData("double rate", "double speed")]
    [InlineData("double rate = 0.1", "float rate = 0.1f")]
    [InlineData("LogUniform", "Uniform")]
    [InlineData("0.01, 1)", "0.01, 1.0000000000000002)")]
    [InlineData("IntRange(1, 9)", "IntRange(1, 9, Step = 2)")]
    [InlineData("IntRange(1, 9)", "LogIntRange(1, 9)")]
    [InlineData("int size", "long size")]
    [InlineData("\"a\", \"b\"", "\"a\", \"b\", \"c\"")]
    [InlineData("Choice(\"a\", \"b\")", "Choice(\"b\", \"a\")")]
    [InlineData("One, Two", "Two, One")]
    [InlineData("Head? head", "Head head")]
    [InlineData("Linear", "Plain")]
    [InlineData("Depth", "Layers")]
    [InlineData("[IntRange(1, 4)] int Width = 1, [IntRange(1, 4)] int Depth = 2", "[IntRange(1, 4)] int Depth = 2, [IntRange(1, 4)] int Width = 1")]
    [InlineData("int Depth = 2", "int Depth = 2, [Uniform(0, 1)] double Drop = 0")]
    [InlineData("[ConfigGroup]", "[ConfigGroup, Obsolete]", "[Objective]", "[Objective, Constraint(nameof(Fits))]")]
    [InlineData("[IntRange(1, 4)] int Width = 1, [IntRange(1, 4)] int Depth = 2", "[IntRange(1, 4), LessThan(nameof(Depth))] int Width = 1, [IntRange(1, 4)] int Depth = 2")]
    public void Fingerprint_AfterAChangeThatMatters_IsAnother(string from, string to, string from2 = "\0", string to2 = "")
        => Assert.NotEqual(
            Fingerprint(Parameters, Types),
            Fingerprint(Parameters.Replace(from, to, StringComparison.Ordinal), Types.Replace(from, to, StringComparison.Ordinal), from2, to2));

    [Fact]
    public void Description_OfASpace_IsReadByMachines()
        => Assert.Equal(
            """
            {"version":1,"fingerprint":"*","dimensions":[{"name":"rate","kind":"logUniform","type":"double","low":0.01,"high":1,"formerNames":["lr"]},{"name":"mode","kind":"choice","type":"enum","values":["One","Two"]},{"name":"head.$on","kind":"case","values":["off","on"]},{"name":"head.$case","kind":"case","values":["Linear","Deep"],"parent":2,"parentCase":1},{"name":"head.Linear.width","kind":"intRange","type":"int","low":1,"high":4,"step":1,"parent":3,"parentCase":0},{"name":"head.Deep.width","kind":"intRange","type":"int","low":1,"high":4,"step":1,"parent":3,"parentCase":1},{"name":"head.Deep.depth","kind":"intRange","type":"int","low":1,"high":4,"step":1,"parent":3,"parentCase":1}],"constraints":[{"name":"Fits","parameters":["rate"]}],"default":{"rate":0.1,"mode":"One","head":null}}
            """,
            Run(
                "[LogUniform(0.01, 1), FormerName(\"lr\")] double rate = 0.1, [Choice] Kind mode = Kind.One, Head? head = null",
                Types,
                "[Objective, Constraint(nameof(Fits))]",
                """
                var buffer = new System.IO.MemoryStream();
                using (var json = new System.Text.Json.Utf8JsonWriter(buffer)) space.WriteDescription(json);
                return System.Text.Encoding.UTF8.GetString(buffer.ToArray()).Replace(space.Fingerprint.ToString("x16"), "*");
                """));

    [Theory]
    [InlineData("[IntRange(1, 9)] int a", "9")]
    [InlineData("[IntRange(1, 9, Step = 4)] int a, [Choice] bool b, [Choice(\"a\", \"b\", \"c\")] string c", "18")]
    [InlineData("[Uniform(0, 1)] double a, [Choice] bool b", "")]
    [InlineData("[IntRange(1, 9), LessThan(nameof(b))] int a, [IntRange(1, 9)] int b", "36")]
    [InlineData("[IntRange(1, 9, Step = 2), LessThan(nameof(b))] int a, [IntRange(2, 10, Step = 4)] int b", "9")]
    [InlineData("[IntRange(1, 5), LessThan(nameof(b))] int a, [IntRange(1, 5), LessThan(nameof(c))] int b, [IntRange(1, 5)] int c, [Choice] bool d", "20")]
    [InlineData("[IntRange(1, 5), LessThan(nameof(c))] int a, [IntRange(1, 5), LessThan(nameof(c))] int b, [IntRange(1, 5)] int c", "30")]
    [InlineData("[Uniform(0, 1, Step = 0.25), LessThan(nameof(b))] double a, [Uniform(0, 1, Step = 0.5)] double b", "6")]
    [InlineData("[IntRange(1, 100_000), LessThan(nameof(b))] int a, [IntRange(1, 9)] int b", "")]
    [InlineData("Head head", "20")]
    [InlineData("Head? head, [Choice] bool b", "42")]
    [InlineData("[IntRange(0, long.MaxValue, Step = 4096)] long a, [IntRange(0, long.MaxValue, Step = 4096)] long b", "5070602400912917605986812821504")]
    public void Cardinality_OfASpace_CountsItsConfigs(string parameters, string expected)
        => Assert.Equal(expected, Run(parameters, Types, "[Objective]", "return Text(space.Cardinality);"));

    [Fact]
    public void FormerName_InJson_IsRead()
        => Assert.Equal("NetConfig { Rate = 0.5 } $.lr: the property occurs twice $.lr: 7 is not a number from 0.01 to 1 (log scale)", Run(
            "[LogUniform(0.01, 1), FormerName(\"lr\"), FormerName(\"learning-rate\")] double rate = 0.1", Types, "[Objective]", """"
            string answer = "";
            foreach (string text in new[] { """{"learning-rate":0.5}""", """{"rate":0.5,"lr":0.5}""", """{"lr":7}""" })
            {
                try { answer += " " + ConfigJson.Deserialize<NetConfig>(text); } catch (System.Text.Json.JsonException e) { answer += " " + e.Message; }
            }
            return answer.Trim();
            """"));

    private static string Fingerprint(string parameters, string types, string from = "\0", string to = "")
        => Run(parameters, types, "[Objective]".Replace(from, to, StringComparison.Ordinal), "return space.Fingerprint.ToString(\"x16\");");

    private static string Run(string parameters, string types, string attributes, string statements)
        => Probes.Run(
            $$"""
            using System;
            using HpoAttributes;
            {{types}}
            public static class Net
            {
                {{attributes}} public static double Train({{parameters}}) => 1;
                internal static bool Fits(double rate) => rate > 0;
            }
            """,
            "var space = ConfigSpace.Of<NetConfig>();" + statements);
}
