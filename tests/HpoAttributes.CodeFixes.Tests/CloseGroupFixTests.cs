using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.CodeFixes.Tests;

public sealed class CloseGroupFixTests
{
    // To be empty, and the attribute below to go, when ObjectiveAnalyzer or another in FixTest reads groups.
    private static IReadOnlyList<DiagnosticAnalyzer> Analyzers => [new OpenGroupStub()];

    private static string Attribute => "\nnamespace HpoAttributes { public sealed class ConfigGroupAttribute : System.Attribute; }\n";

    [Theory]
    [InlineData("public sealed record {|HPO0203:Group|}([Uniform(0, 1)] double X);", "public sealed partial record Group([Uniform(0, 1)] double X);")]
    [InlineData("public partial record {|HPO0203:Group|}([Uniform(0, 1)] double X);", "public sealed partial record Group([Uniform(0, 1)] double X);")]
    [InlineData("partial record {|HPO0203:Group|}([Uniform(0, 1)] double X);", "sealed partial record Group([Uniform(0, 1)] double X);")]
    [InlineData("/* why */ sealed record class {|HPO0203:Group|}([Uniform(0, 1)] double X) { }", "/* why */ sealed partial record class Group([Uniform(0, 1)] double X) { }")]
    public async Task Record_WithoutAModifier_GetsItInItsPlace(string before, string after)
        => await FixTest<CloseGroupFix>.Run(Source("[ConfigGroup]\n// A group.\n" + before), Source("[ConfigGroup]\n// A group.\n" + after), Analyzers);

    [Fact]
    public async Task Record_WithoutModifiers_GetsTheFirstWhereTheKeywordStood()
        => await FixTest<CloseGroupFix>.Run(
            Source("public static class Outer\n{\n    [ConfigGroup]\n    sealed record {|HPO0203:Group|}([Uniform(0, 1)] double X);\n}"),
            Source("public static class Outer\n{\n    [ConfigGroup]\n    sealed partial record Group([Uniform(0, 1)] double X);\n}"),
            Analyzers);

    [Fact]
    public async Task Hierarchy_WithoutAConstructor_GetsAPrivateOneFirst()
        => await FixTest<CloseGroupFix>.Run(
            Source("""
                [ConfigGroup]
                public abstract partial record {|HPO0203:Optimizer|}
                {
                    public sealed record Sgd([Uniform(0, 1)] double Momentum) : Optimizer;
                }
                """),
            Source("""
                [ConfigGroup]
                public abstract partial record Optimizer
                {
                    private Optimizer() { }

                    public sealed record Sgd([Uniform(0, 1)] double Momentum) : Optimizer;
                }
                """),
            Analyzers);

    [Fact]
    public async Task Hierarchy_WithAnOpenConstructor_GetsItClosed()
        => await FixTest<CloseGroupFix>.Run(
            Source("""
                [ConfigGroup]
                public abstract partial record {|HPO0203:Optimizer|}
                {
                    // For the cases.
                    protected internal Optimizer() { }

                    public sealed record Sgd([Uniform(0, 1)] double Momentum) : Optimizer;
                }
                """),
            Source("""
                [ConfigGroup]
                public abstract partial record Optimizer
                {
                    // For the cases.
                    private Optimizer() { }

                    public sealed record Sgd([Uniform(0, 1)] double Momentum) : Optimizer;
                }
                """),
            Analyzers);

    [Fact]
    public async Task Cases_ThatAreOpen_AreSealedTogether()
        => await FixTest<CloseGroupFix>.Run(
            Source("""
                [ConfigGroup]
                public abstract partial record Optimizer
                {
                    private Optimizer() { }

                    public record {|HPO0203:Sgd|}([Uniform(0, 1)] double Momentum) : Optimizer;

                    record {|HPO0203:Adam|}([Uniform(0, 1)] double Beta) : Optimizer;
                }
                """),
            Source("""
                [ConfigGroup]
                public abstract partial record Optimizer
                {
                    private Optimizer() { }

                    public sealed record Sgd([Uniform(0, 1)] double Momentum) : Optimizer;

                    sealed record Adam([Uniform(0, 1)] double Beta) : Optimizer;
                }
                """),
            Analyzers);

    [Fact]
    public async Task Record_WithoutABody_GetsOneForTheConstructor()
        => await FixTest<CloseGroupFix>.Run(
            Source("[ConfigGroup]\npublic abstract partial record {|HPO0203:Empty|}; // later\n"),
            Source("[ConfigGroup]\npublic abstract partial record Empty\n{\n    private Empty() { }\n} // later\n"),
            Analyzers);

    [Fact]
    public async Task Hierarchy_WithParameters_IsLeftAlone()
        => await FixTest<CloseGroupFix>.RunInVain(Source("[ConfigGroup]\npublic abstract partial record {|HPO0203:Optimizer|}(double Rate);\n"), Analyzers);

    private static string Source(string group) => "using HpoAttributes;\n\n" + group + Attribute;
}
