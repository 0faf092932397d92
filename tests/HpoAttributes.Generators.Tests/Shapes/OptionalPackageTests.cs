using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

public sealed class OptionalPackageTests
{
    private const string Net = "using HpoAttributes; public static class Net { [Objective] public static double Train([Uniform(0, 1)] double x) => x; }";
    private const string Main = "public static class Program { public static void Main() { } }";
    private const string Initializer = "HpoAttributes.Generated.TorchInitializer.g.cs";

    private static readonly GeneratorSetup WithTorch = new() { References = [TorchLibraries.TorchSharp, TorchLibraries.Torch] };

    [Fact]
    public void TorchAndConsole_Referenced_MatchGoldenFiles()
        => GeneratorRun.Of(WithTorch with { References = [.. WithTorch.References, TorchLibraries.Console], Output = OutputKind.ConsoleApplication }, Net, Main).Compiles().Matches("TorchProgram");

    [Theory]
    [InlineData("TorchSharp.torch.Tensor", "Made")]
    [InlineData("System.Threading.Tasks.Task<TorchSharp.torch.Tensor>", "System.Threading.Tasks.Task.FromResult(Made)")]
    [InlineData("System.Threading.Tasks.ValueTask<TorchSharp.torch.Tensor>", "new(Made)")]
    public void Tensor_Returned_IsReadAndDisposedByThePackage(string type, string value)
    {
        string source = $$"""
            using HpoAttributes;
            public static class Net
            {
                public static readonly TorchSharp.torch.Tensor Made = new(0.25);
                [Objective] public static {{type}} Train([Uniform(0, 1)] double x) => {{value}};
            }
            """;

        Assert.Equal("0.25 True", Probes.Run(WithTorch, source, """return Evaluate(new NetObjective(), new(0)) + " " + Net.Made.IsDisposed;""", TorchLibraries.TorchImages));
    }

    [Fact]
    public void Initializer_InAProgram_RunsBeforeItsCode()
        => Assert.Equal("True", Probes.Run(WithTorch with { Output = OutputKind.ConsoleApplication }, Main, "return TorchRuntime.IsLoaded.ToString();", TorchLibraries.TorchImages));

    [Fact]
    public void Console_Alone_GivesTheLiveViewOnly()
    {
        string file = GeneratorRun.Of(new GeneratorSetup { References = [TorchLibraries.Console] }, Net).Compiles().File;

        Assert.Contains("LiveView = static () => global::HpoAttributes.LiveView.TryCreate()", file, StringComparison.Ordinal);
        Assert.DoesNotContain("Environment =", file, StringComparison.Ordinal);
    }

    [Fact]
    public void Initializer_IsWrittenForProgramsOnly()
    {
        Assert.DoesNotContain(Initializer, GeneratorRun.Of(WithTorch, Net).Files.Keys);
        Assert.Contains(Initializer, GeneratorRun.Of(WithTorch with { Output = OutputKind.ConsoleApplication }, Main).Compiles().Files.Keys);
        Assert.DoesNotContain(Initializer, GeneratorRun.Of(new GeneratorSetup { Output = OutputKind.ConsoleApplication }, Main).Files.Keys);
    }

    [Fact]
    public void Initializer_TurnedOffByProperty_IsNotWritten()
    {
        GeneratorSetup setup = WithTorch with
        {
            Output = OutputKind.ConsoleApplication,
            Properties = new Dictionary<string, string> { ["HpoAttributesTorchModuleInitializer"] = "False" },
        };

        Assert.DoesNotContain(Initializer, GeneratorRun.Of(setup, Main).Files.Keys);
    }

    [Fact]
    public void Generator_TurnedOffByProperty_WritesNothing()
    {
        var setup = new GeneratorSetup { Properties = new Dictionary<string, string> { ["HpoAttributesGenerator"] = "false" } };

        Assert.Empty(GeneratorRun.Of(setup, Net).Files);
    }

    [Fact]
    public void Compilation_WithoutOurLibrary_GetsNothing()
        => Assert.Empty(GeneratorRun.Of("public static class Net { public static double Train(double x) => x; }").Files);
}
