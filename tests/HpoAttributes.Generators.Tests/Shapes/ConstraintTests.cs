namespace HpoAttributes.Generators.Tests;

/// <summary>Constraints that are honoured by rejection.</summary>
public sealed class ConstraintTests
{
    private const string Net = """
        using HpoAttributes;

        [ConfigGroup, Constraint(nameof(IsSmall))]
        public sealed partial record Head([IntRange(1, 10)] int Width = 1, [IntRange(1, 10)] int Depth = 1)
        {
            private static bool IsSmall(int width, int depth) => width + depth <= 10;
        }

        public static class Net
        {
            [Objective, Constraint(nameof(Fits)), Constraint(nameof(Never))]
            public static double Train([IntRange(1, 100)] int batchSize = 1, [IntRange(1, 100)] int width = 1, Head? head = null) => batchSize * width;

            public static bool IsImpossible;
            public static bool Fits(int width, in int batchSize) => width * batchSize <= 2_000;
            internal static bool Never(int batchSize) => !IsImpossible || batchSize < 0;
        }
        """;

    [Fact]
    public void Constraints_Generated_MatchGoldenFiles() => GeneratorRun.Of(Net).Compiles().Matches("Constraints");

    [Fact]
    public void Constraints_OfDraws_AllHold()
        => Assert.Equal("True 200 head.IsSmall(head.width,head.depth) Fits(width,batchSize) Never(batchSize)", Probes.Run(Net, """
            var space = ConfigSpace.Of<NetConfig>();
            int count = 0;
            bool areFeasible = true;
            foreach (bool typed in new[] { false, true })
            {
                for (int i = 0; i < 100; i++)
                {
                    var random = new RandomStream(1, i, 2);
                    var point = new double[space.Count];
                    space.Sample(ref random, point);
                    random = new RandomStream(1, i, 2);
                    NetConfig config = typed ? ConfigSpace.Sample<NetConfig>(ref random) : (NetConfig)space.Decode(point);
                    areFeasible &= space.IsFeasible(point) && config.BatchSize * config.Width <= 2_000 && (config.Head is null || config.Head.Width + config.Head.Depth <= 10);
                    areFeasible &= config.Equals(space.Decode(point));
                    count++;
                }
            }
            return areFeasible + " " + count + " " + string.Join(" ", System.Linq.Enumerable.Select(space.Constraints, c => c.Name + "(" + string.Join(",", c.Parameters) + ")"));
            """));

    [Fact]
    public void Constraints_OfAConfigGiven_AreChecked()
        => Assert.Equal("the config breaks the constraint 'head.IsSmall', 'Fits'", Probes.Run(Net, """
            try { ConfigSpace.Of<NetConfig>().Encode(new NetConfig(100, 100, new(9, 9))); return "taken"; } catch (System.ArgumentException e) { return e.Message.Split(':')[0]; }
            """));

    [Fact]
    public void Constraint_OfAGroupThatThrows_IsNamedWithItsGroupWhoeverAsks()
        => Assert.Equal("'head.IsSmall' 'head.IsSmall' 'head.IsSmall'", Probes.Run("""
            using HpoAttributes;

            [ConfigGroup, Constraint(nameof(IsSmall))]
            public sealed partial record Head([IntRange(1, 10)] int Width = 1)
            {
                private static bool IsSmall(int width) => throw new System.InvalidOperationException("broken");
            }

            public static class Net
            {
                [Objective] public static double Train(Head head) => 0;
            }
            """, """
            var space = ConfigSpace.Of<NetConfig>();
            static string Name(System.Action ask) { try { ask(); return "none"; } catch (ConstraintException e) { return e.Message.Split(' ')[2]; } }
            return Name(() => space.IsFeasible(new double[] { 0.5 })) + " "
                + Name(() => space.Encode(new NetConfig(new Head(1)))) + " "
                + Name(() => { var random = new RandomStream(1, 2, 3); ConfigSpace.Sample<NetConfig>(ref random); });
            """));

    [Fact]
    public void Constraints_ThatNothingSatisfies_EndInWords()
        => Assert.Matches(
            "^none of 10,000 random NetConfigs satisfies every constraint; each by itself holds 'head.IsSmall' for [0-9.]+ %, 'Fits' for [0-9.]+ %, 'Never' for 0 % of them$",
            Probes.Run(Net, """
                Net.IsImpossible = true;
                var random = new RandomStream(1, 2, 3);
                try { ConfigSpace.Sample<NetConfig>(ref random); return "drawn"; } catch (System.InvalidOperationException e) { return e.Message; }
                """));

    [Fact]
    public async Task Constraint_ThatCannotTakeAGroupThatIsOff_IsOneError()
        => await AnalyzerRun.Of("""
            #nullable enable
            using HpoAttributes;
            [ConfigGroup] public sealed partial record Decay([Uniform(0, 1)] double Rate);
            public static class Net
            {
                [Objective, Constraint({|HPO0204:nameof(Fits)|}), Constraint(nameof(FitsToo))] public static double Train(Decay? decay = null) => 0;
                public static bool Fits(Decay decay) => decay.Rate > 0;
                public static bool FitsToo(Decay? decay) => decay is null || decay.Rate > 0;
            }
            """);

    [Theory]
    [InlineData("{|HPO0204:\"Absent\"|}")]
    [InlineData("{|HPO0204:nameof(Private)|}")]
    [InlineData("{|HPO0204:nameof(Other)|}")]
    [InlineData("{|HPO0204:nameof(Number)|}")]
    [InlineData("{|HPO0204:nameof(WrongType)|}")]
    [InlineData("{|HPO0204:nameof(None)|}")]
    [InlineData("{|HPO0204:nameof(Generic)|}")]
    [InlineData("{|HPO0204:nameof(ByReference)|}")]
    [InlineData("{|HPO0204:nameof(OfFixed)|}")]
    [InlineData("{|HPO0204:nameof(field)|}")]
    [InlineData("nameof(Fits)")]
    [InlineData("nameof(Overloaded)")]
    public async Task Constraint_ThatCannotBeChecked_IsOneError(string argument)
        => await AnalyzerRun.Of($$"""
            using HpoAttributes;
            public class Net
            {
                [Objective, Constraint({{argument}})]
                public static double Train([IntRange(1, 100)] int x, int y) => x;

                private static int field;
                private static bool Private(int x) => true;
                public bool Other(int x) => true;
                public static int Number(int x) => field;
                public static bool WrongType(long x) => true;
                public static bool None() => true;
                public static bool Generic<T>(int x) => true;
                public static bool ByReference(ref int x) => true;
                public static bool OfFixed(int y) => true;
                public static bool Fits(int x) => true;
                public static bool Overloaded(string x) => true;
                public static bool Overloaded(int x) => true;
            }
            """);
}
