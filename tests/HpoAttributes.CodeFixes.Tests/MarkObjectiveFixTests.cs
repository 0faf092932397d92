namespace HpoAttributes.CodeFixes.Tests;

public sealed class MarkObjectiveFixTests
{
    [Fact]
    public async Task Method_WithAStrayAttribute_IsMarked()
        => await FixTest<MarkObjectiveFix>.Run(
            """
            using HpoAttributes;

            public static class Net
            {
                /// <summary>Trains.</summary>
                public static double Train([{|HPO0005:Uniform(0, 1)|}] double dropout) => dropout;
            }
            """,
            """
            using HpoAttributes;

            public static class Net
            {
                /// <summary>Trains.</summary>
                [Objective]
                public static double Train([Uniform(0, 1)] double dropout) => dropout;
            }
            """);

    [Fact]
    public async Task Method_WithSeveralStrayAttributes_IsMarkedOnce()
        => await FixTest<MarkObjectiveFix>.Run(
            """
            using HpoAttributes;

            public static class Net
            {
                [System.Obsolete("old")]
                public static double Train([{|HPO0005:Uniform(0, 1)|}] double dropout, [IntRange(1, 8)] int layers) => dropout;
            }

            public static class Other
            {
                public static double Train([{|HPO0005:Uniform(0, 1)|}] double dropout) => dropout;
            }
            """,
            """
            using HpoAttributes;

            public static class Net
            {
                [Objective]
                [System.Obsolete("old")]
                public static double Train([Uniform(0, 1)] double dropout, [IntRange(1, 8)] int layers) => dropout;
            }

            public static class Other
            {
                [Objective]
                public static double Train([Uniform(0, 1)] double dropout) => dropout;
            }
            """);

    [Fact]
    public async Task Method_WithoutTheUsing_IsMarkedByTheFullName()
        => await FixTest<MarkObjectiveFix>.Run(
            """
            public static class Net
            {
                public static double Train([{|HPO0005:HpoAttributes.Uniform(0, 1)|}] double dropout) => dropout;
            }
            """,
            """
            public static class Net
            {
                [HpoAttributes.Objective]
                public static double Train([HpoAttributes.Uniform(0, 1)] double dropout) => dropout;
            }
            """);

    [Fact]
    public async Task Method_WithAStrayConstraintToo_IsMarked()
        => await FixTest<MarkObjectiveFix>.Run(
            """
            using HpoAttributes;

            public static class Net
            {
                [Constraint(nameof(IsSmall))]
                public static double Train([{|HPO0005:Uniform(0, 1)|}, FormerName("rate")] double dropout) => dropout;

                public static bool IsSmall(double dropout) => dropout < 0.5;
            }
            """,
            """
            using HpoAttributes;

            public static class Net
            {
                [Objective]
                [Constraint(nameof(IsSmall))]
                public static double Train([Uniform(0, 1), FormerName("rate")] double dropout) => dropout;

                public static bool IsSmall(double dropout) => dropout < 0.5;
            }
            """);

    [Theory]
    [InlineData("public double Outer() { double Inner([{|HPO0005:Uniform(0, 1)|}] double x) => x; return Inner(1); }")]
    [InlineData("public System.Func<double, double> Inner = ([{|HPO0005:Uniform(0, 1)|}] double x) => x;")]
    public async Task Function_ThatCannotBeAnObjective_IsLeftAlone(string member)
        => await FixTest<MarkObjectiveFix>.RunInVain($"using HpoAttributes;\npublic class Net {{ {member} }}");
}
