using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

/// <summary>Groups of another assembly.</summary>
public sealed class SharedGroupTests
{
    private const string Library = """
        using HpoAttributes;
        namespace Shared;
        [ConfigGroup]
        public abstract partial record Optimizer
        {
            private Optimizer() { }
            public sealed record Sgd([LogUniform(1e-4, 1)] double LearningRate = 0.1) : Optimizer;
            [Constraint(nameof(IsSane))] public sealed record Adam([LogUniform(1e-5, 1e-2)] double LearningRate = 1e-3, [IntRange(1, 9)] int Warmup = 1) : Optimizer { internal static bool IsSane(int warmup) => warmup < 5; }
        }
        """;

    private const string Net = """
        using HpoAttributes;
        public static class Net { [Objective] public static double Train(Shared.Optimizer optimizer, Shared.Optimizer? second = null) => 1; }
        """;

    [Fact]
    public void Group_OfAnotherAssembly_IsPartOfTheSpace()
    {
        byte[] library = Compile(withGenerator: true);

        Assert.Equal(
            """
            optimizer.$case, optimizer.Sgd.learningRate, optimizer.Adam.learningRate, optimizer.Adam.warmup, second.$on, second.$case, second.Sgd.learningRate, second.Adam.learningRate, second.Adam.warmup optimizer.Adam.IsSane, second.Adam.IsSane {"optimizer":{"$case":"Sgd","learningRate":0.1},"second":null}
            """,
            Probes.Run(Referencing(library), Net, """
                var space = ConfigSpace.Of<NetConfig>();
                return string.Join(", ", System.Linq.Enumerable.Select(space.Dimensions, d => d.Name)) + " " + string.Join(", ", System.Linq.Enumerable.Select(space.Constraints, c => c.Name)) + " " + ConfigJson.Serialize(NetConfig.Default);
                """, library));
    }

    [Fact]
    public async Task Group_CompiledWithoutTheGenerator_IsAnError()
        => await AnalyzerRun.Of(
            Referencing(Compile(withGenerator: false)),
            "using HpoAttributes; public static class Net { [Objective] public static double Train({|HPO0201:Shared.Optimizer|} optimizer) => 1; }");

    private static GeneratorSetup Referencing(byte[] library) => new() { References = [MetadataReference.CreateFromImage(library)] };

    private static byte[] Compile(bool withGenerator)
    {
        GeneratorSetup setup = new() { Name = "Shared" };
        return Assemblies.Emit(withGenerator ? GeneratorRun.Of(setup, Library).Compiles().Output : setup.Compile(Library));
    }
}
