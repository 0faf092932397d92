using HpoAttributes.Generators.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>What is read from the syntax of a default is what the compiler makes of it.</summary>
public sealed class DefaultValuesTests
{
    private const string Around = """
        namespace Other { public enum Kind { A = 7, B } }
        public enum Kind { A, B, @class, C = A }
        public enum Wide : ulong { Most = ulong.MaxValue }
        public static class Constants { public const int Three = 3; public const Kind A = Kind.B; public enum Kind { X = 9 } }
        public static class Shadow
        {
            public enum Kind { A = 5 }
            public static Kind A(Kind x = Kind.A) => x;
        }
        public class Colour { public Kind Kind { get; } public static void Paint(Kind x = Kind.B) { } }
        """;

    [Theory]
    [InlineData("double x = 0.1")]
    [InlineData("double x = -0.0")]
    [InlineData("double x = -0")]
    [InlineData("double x = 1_000")]
    [InlineData("double x = 0.1f")]
    [InlineData("double x = 123456789012345678L")]
    [InlineData("double x = 1e400")]
    [InlineData("double x = -(1.5)")]
    [InlineData("double x = 1 + 1")]
    [InlineData("double x = double.NaN")]
    [InlineData("double x = 4000000000")]
    [InlineData("double x = 'a'")]
    [InlineData("float x = 0.1f")]
    [InlineData("float x = 16777217")]
    [InlineData("float x = -3L")]
    [InlineData("float x = 0.5")]
    [InlineData("int x = 128")]
    [InlineData("int x = -1")]
    [InlineData("int x = -2147483648")]
    [InlineData("int x = 0x7F")]
    [InlineData("int x = 'a'")]
    [InlineData("int x = Constants.Three")]
    [InlineData("int x = 5L")]
    [InlineData("long x = 5")]
    [InlineData("long x = -9223372036854775808")]
    [InlineData("long x = 5u")]
    [InlineData("bool x = true")]
    [InlineData("bool x = false")]
    [InlineData("string x = \"a\\n\"")]
    [InlineData("string x = @\"a\"\"\"")]
    [InlineData("string? x = null")]
    [InlineData("string x = default")]
    [InlineData("decimal x = 0.1m")]
    [InlineData("byte x = 1")]
    [InlineData("char x = 'c'")]
    [InlineData("uint x = 1")]
    [InlineData("double? x = 0.5")]
    [InlineData("double? x = null")]
    [InlineData("object x = null")]
    [InlineData("Kind x = Kind.B")]
    [InlineData("Kind x = Kind.@class")]
    [InlineData("Kind x = Kind.C")]
    [InlineData("Kind x = (Kind)17")]
    [InlineData("Kind x = Kind.A | Kind.B")]
    [InlineData("Kind x = 0")]
    [InlineData("Kind x = default")]
    [InlineData("Kind x = Kind.None")]
    [InlineData("Kind x = Constants.A")]
    [InlineData("Kind? x = Kind.B")]
    [InlineData("Other.Kind x = Other.Kind.A")]
    [InlineData("Other . Kind x = Other.Kind.B")]
    [InlineData("global::Other.Kind x = global::Other.Kind.B")]
    [InlineData("Constants.Kind x = Constants.Kind.X")]
    [InlineData("Wide x = Wide.Most")]
    [InlineData("System.DayOfWeek x = System.DayOfWeek.Friday")]
    [InlineData("double x")]
    [InlineData("[System.Runtime.InteropServices.Optional, System.Runtime.InteropServices.DefaultParameterValue(0.5)] double x")]
    public void Default_OfEachKind_IsWhatTheCompilerSays(string parameter)
        => Compare($"public static class Net {{ public static void Train({parameter}) {{ }} }}", "Net", "Train");

    [Theory]
    [InlineData("Shadow", "A")]
    [InlineData("Colour", "Paint")]
    public void Default_WhereAMemberIsCalledLikeTheEnum_IsWhatTheCompilerSays(string type, string method) => Compare(string.Empty, type, method);

    private static void Compare(string source, string type, string method)
    {
        CSharpCompilation compilation = new GeneratorSetup().Compile(source, Around);
        IParameterSymbol parameter = Assert.Single(compilation.GetTypeByMetadataName(type)!.GetMembers(method).OfType<IMethodSymbol>().Single().Parameters);
        object? expected = parameter.HasExplicitDefaultValue ? parameter.ExplicitDefaultValue : null;

        Assert.Equal(expected, DefaultValues.Of(parameter));
        Assert.Equal(expected is double number && number == 0 ? BitConverter.DoubleToInt64Bits(number) : 0, DefaultValues.Of(parameter) is double own && own == 0 ? BitConverter.DoubleToInt64Bits(own) : 0);
        Assert.Equal(parameter.HasExplicitDefaultValue, DefaultValues.Exists(parameter));
    }
}
