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
    [InlineData("TorchSharp.torch.Tensor", "new(0.25)")]
    [InlineData("System.Threading.Tasks.Task<TorchSharp.torch.Tensor>", "System.Threading.Tasks.Task.FromResult(new TorchSharp.torch.Tensor(0.25))")]
    [InlineData("System.Threading.Tasks.ValueTask<TorchSharp.torch.Tensor>", "new(new TorchSharp.torch.Tensor(0.25))")]
    public void Tensor_Returned_IsReadByThePackage(string type, string value)
    {
        string file = GeneratorRun.Of(WithTorch, $"using HpoAttributes; public static class Net {{ [Objective] public static {type} Train([Uniform(0, 1)] double x) => {value}; }}").Compiles().File;

        Assert.Contains("global::HpoAttributes.TensorValue.Read(", file, StringComparison.Ordinal);
    }

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
