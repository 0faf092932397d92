namespace HpoAttributes.CodeFixes.Tests;

public sealed class CloseGroupFixTests
{
    [Theory]
    [InlineData("public sealed record {|HPO0203:Group|}([Uniform(0, 1)] double X);", "public sealed partial record Group([Uniform(0, 1)] double X);")]
    [InlineData("public partial record {|HPO0203:Group|}([Uniform(0, 1)] double X);", "public sealed partial record Group([Uniform(0, 1)] double X);")]
    [InlineData("partial record {|HPO0203:Group|}([Uniform(0, 1)] double X);", "sealed partial record Group([Uniform(0, 1)] double X);")]
    [InlineData("/* why */ sealed record class {|HPO0203:Group|}([Uniform(0, 1)] double X) { }", "/* why */ sealed partial record class Group([Uniform(0, 1)] double X) { }")]
    public async Task Record_WithoutAModifier_GetsItInItsPlace(string before, string after)
        => await FixTest<CloseGroupFix>.Run(Source("[ConfigGroup]\n// A group.\n" + before), Source("[ConfigGroup]\n// A group.\n" + after));

    [Fact]
    public async Task Record_WithoutModifiers_GetsTheFirstWhereTheKeywordStood()
        => await FixTest<CloseGroupFix>.Run(
            Source("public static partial class Outer\n{\n    [ConfigGroup]\n    sealed record {|HPO0203:Group|}([Uniform(0, 1)] double X);\n}"),
            Source("public static partial class Outer\n{\n    [ConfigGroup]\n    sealed partial record Group([Uniform(0, 1)] double X);\n}"));

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
                """));

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
                """));

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
                """));

    [Fact]
    public async Task Record_WithoutABody_GetsOneForTheConstructor()
        => await FixTest<CloseGroupFix>.Run(
            Source("[ConfigGroup]\npublic abstract partial record {|HPO0203:Group|}; // later\n" + Rest),
            Source("[ConfigGroup]\npublic abstract partial record Group\n{\n    private Group() { }\n} // later\n" + Rest));

    private const string Rest = "public partial record Group { public sealed record Case([Uniform(0, 1)] double Rate) : Group; }\n";

    private static string Source(string group) => "using HpoAttributes;\n\n" + group;
}
