using HpoAttributes.Generators.Models;
using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>A domain that is read from the syntax is the one that the compiler binds.</summary>
public sealed class PlainDomainsTests
{
    private const string Usings = "using HpoAttributes;\n";
    private const string First = Usings + """
        namespace A;
        public static class First
        {
            [Objective] public static double Train(
                [Uniform(0, 1)] double a, [LogUniform(0.1, 1)] double b, [ReverseLogUniform(0, 1)] double c, [Normal(0, 1)] double d, [LogNormal(0, 1)] double e,
                [IntRange(0, 9)] int f, [LogIntRange(1, 9)] int g, [Choice] bool h, [Ordinal(1, 2)] int i) => 1;
        }
        """;

    [Theory]
    [InlineData("[Uniform(0, 1)] double x")]
    [InlineData("[Uniform(-1.5, 1f)] float x = 0.5f")]
    [InlineData("[Uniform(0, 1, Step = 1)] double x")]
    [InlineData("[Uniform(0, 1, Step = 0.25)] double x = 0.5")]
    [InlineData("[LogUniform(1, 1000L)] double x")]
    [InlineData("[Normal(0, 1, Low = -2, High = 2)] double x")]
    [InlineData("[IntRange(1, 9, Step = 2)] int x = 3")]
    [InlineData("[LogIntRange(1, 9)] long x")]
    [InlineData("[Choice] Kind x = Kind.B")]
    [InlineData("[Choice()] bool x")]
    [InlineData("[Choice(1, 2L, 3f)] double x")]
    [InlineData("[Choice(\"a\", @\"b\", \"\\n\")] string x = \"a\"")]
    [InlineData("[Ordinal(16, 32, Log = true)] int x")]
    public void Domain_OfLiterals_IsPlain(string parameter) => Assert.True(IsPlain(Objective(parameter)));

    [Theory]
    [InlineData("[Uniform(0, 1)] [FormerName(\"y\")] double x")]
    [InlineData("[Uniform(0, 1), LessThan(nameof(y))] double x, [Uniform(0, 1)] double y")]
    [InlineData("[Uniform(high: 1, low: 0)] double x")]
    [InlineData("[Uniform(0, 1 + 1)] double x")]
    [InlineData("[Uniform(0, double.NaN)] double x")]
    [InlineData("[Uniform(0, int.MaxValue)] double x")]
    [InlineData("[IntRange(-2147483648, 9)] int x")]
    [InlineData("[IntRange(0, 1.5)] int x")]
    [InlineData("[IntRange(0)] int x")]
    [InlineData("[IntRange(0, 1, 2)] int x")]
    [InlineData("[Uniform(0, 1, Steps = 1)] double x")]
    [InlineData("[Choice(Kind.A)] Kind x")]
    [InlineData("[Choice(new[] { 1, 2 })] int x")]
    [InlineData("[Choice(null)] string x")]
    [InlineData("[Choice('a')] string x")]
    [InlineData("[Choice(1u)] int x")]
    [InlineData("[Resource(1, 9)] int x, [Uniform(0, 1)] double y")]
    [InlineData("[PerWorker] int x, [Uniform(0, 1)] double y")]
    [InlineData("[param: Uniform(0, 1)] double x")]
    [InlineData("[Mine] double x")]
    [InlineData("double x, [Uniform(0, 1)] double y")]
    public void Domain_OfMoreThanLiterals_IsBound(string parameter) => Assert.False(IsPlain(Objective(parameter)));

    [Theory]
    [InlineData("a type of the namespace", "", "[Uniform(0, 1)] double x", "namespace A { public sealed class UniformAttribute(double a, double b) : System.Attribute; }")]
    [InlineData("an alias of the whole project", "", "[Uniform(0, 1)] double x", "global using Uniform = HpoAttributes.LogUniformAttribute;")]
    [InlineData("an alias of the file", "using Uniform = HpoAttributes.LogUniformAttribute;\n", "[Uniform(0.5, 1)] double x", "")]
    [InlineData("another using", "using B;\n", "[Uniform(0, 1)] double x", "namespace B { public sealed class Uniform(double a, double b) : System.Attribute; }")]
    [InlineData("no using", "//", "[Uniform(0, 1)] double x", "")]
    public void Name_ThatMeansSomethingElse_IsReadAsBound(string what, string usings, string parameter, string other)
        => AssertSame(what, [First, usings + Objective(parameter), other + "\npublic enum Kind { A, B }"]);

    [Theory]
    [InlineData("a type of the host's own", "public static class Second { public sealed class UniformAttribute(double a, double b) : System.Attribute; $METHOD$ }")]
    [InlineData("a type of the base's", "public class Base { public sealed class UniformAttribute(double a, double b) : System.Attribute; } public class Second : Base { $METHOD$ }")]
    [InlineData("a type of the type around it", "public class Outer { public sealed class UniformAttribute(double a, double b) : System.Attribute; public static class Second { $METHOD$ } }")]
    [InlineData("a type of the file", "public static class Second { $METHOD$ } file sealed class UniformAttribute(double a, double b) : System.Attribute;")]
    public void Name_ThatMeansSomethingElseInOneFile_IsReadAsBound(string what, string second)
        => AssertSame(what, [First, Usings + "namespace A;\n" + second.Replace("$METHOD$", "[Objective] public static double Train([Uniform(0, 1)] double x, [LogUniform(0.1, 1)] double y) => 1;", StringComparison.Ordinal)]);

    [Fact]
    public void Usings_ThatDirectivesChoose_AreReadAsBound()
    {
        const string Chosen = """
            using HpoAttributes;
            #if WIDE
            using Rate = HpoAttributes.LogUniformAttribute;
            #else
            using Rate = HpoAttributes.UniformAttribute;
            #endif
            using System;
            namespace A;

            """;
        AssertSame("directives", [
            "#define WIDE\n" + Chosen + "public static class First { [Objective] public static double Train([Rate(0.1, 1)] double x) => x; }",
            Chosen + "public static class Second { [Objective] public static double Train([Rate(0.1, 1)] double x) => x; }"]);
    }

    [Fact]
    public void Attribute_OfTheImplementingPart_IsRead()
        => AssertSame("partial", [First, Usings + """
            namespace A;
            public static partial class Second
            {
                [Objective] public static partial double Train([Uniform(0, 1)] double x, [Uniform(0, 1)] double y);
                public static partial double Train([LessThan(nameof(y))] double x, double y) => 1;
            }
            """]);

    private static string Objective(string parameters)
        => Usings + $"namespace A;\npublic static class Second {{ [Objective] public static double Train({parameters}, [IntRange(0, 3)] int last = 1) => 1; }}";

    private static bool IsPlain(string second)
    {
        (CSharpCompilation compilation, DomainNames names, List<IMethodSymbol> methods) = AssertSame(second, [First, second, "public enum Kind { A, B }\npublic sealed class MineAttribute() : HpoAttributes.UniformAttribute(0, 1);"]);
        IMethodSymbol method = methods.Single(method => method.ContainingType.Name == "Second");
        var plain = PlainDomains.Read(method, compilation, names);
        Assert.NotNull(plain[method.Parameters[^1]]);
        return plain[method.Parameters[0]] is not null;
    }

    /// <summary>Reads every objective with all bound, then twice with the names that are known by then.</summary>
    private static (CSharpCompilation Compilation, DomainNames Names, List<IMethodSymbol> Methods) AssertSame(string what, string[] sources)
    {
        var setup = new GeneratorSetup();
        List<IMethodSymbol> bound = Methods(setup.Compile(sources), out CSharpCompilation compilation);
        ObjectiveModel?[] expected = [.. bound.Select(method => Read(method, compilation, names: null))];

        // Another compilation, where nothing has been bound yet.
        var names = new DomainNames();
        List<IMethodSymbol> methods = Methods(setup.Compile(sources), out compilation);
        for (int i = 0; i < 2; i++)
        {
            Assert.Equal(expected, methods.Select(method => Read(method, compilation, names)));
        }

        Assert.True(expected.Length > 1, what);
        return (compilation, names, methods);
    }

    private static List<IMethodSymbol> Methods(CSharpCompilation source, out CSharpCompilation compilation)
    {
        compilation = source;
        return [.. source.GetSymbolsWithName("Train", SymbolFilter.Member).OfType<IMethodSymbol>().OrderBy(method => method.ContainingType.Name, StringComparer.Ordinal)];
    }

    private static ObjectiveModel? Read(IMethodSymbol method, Compilation compilation, DomainNames? names)
    {
        AttributeData? objective = (method.PartialDefinitionPart ?? method).GetAttributes().FirstOrDefault(data => data.AttributeClass?.Name is "ObjectiveAttribute" or "Objective");
        return objective is null ? null : ObjectiveReader.Read(method, objective, compilation, new Findings(report: null), TestContext.Current.CancellationToken, names);
    }
}
