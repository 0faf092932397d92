using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

/// <summary>Libraries with the names and members that generated code relies on, so that these tests need no TorchSharp.</summary>
internal static class TorchLibraries
{
    private const string TorchSharpSource = """
        namespace TorchSharp
        {
            public static class torch
            {
                public sealed class Tensor(double value) : System.IDisposable
                {
                    public double Value => value;
                    public bool IsDisposed { get; private set; }
                    public void Dispose() => IsDisposed = true;
                }
            }
        }
        """;

    private const string TorchSource = """
        namespace HpoAttributes
        {
            public sealed class TorchTrialEnvironment : ITrialEnvironment;
            public static class TorchRuntime { public static bool IsLoaded; public static void EnsureLoaded() => IsLoaded = true; }
            public static class TensorValue
            {
                public static double Read(TorchSharp.torch.Tensor tensor) { tensor.Dispose(); return tensor.Value; }
            }
        }
        """;

    private const string ConsoleSource = """
        namespace HpoAttributes
        {
            public sealed class LiveView : ITuningObserver { public static LiveView? TryCreate() => null; }
        }
        """;

    private static readonly byte[] TorchSharpImage = GeneratorSetup.Library("TorchSharp", TorchSharpSource);

    public static MetadataReference TorchSharp { get; } = MetadataReference.CreateFromImage(TorchSharpImage);

    private static readonly byte[] TorchImage = GeneratorSetup.Library("HpoAttributes.Torch", TorchSource, TorchSharp);

    public static MetadataReference Torch { get; } = MetadataReference.CreateFromImage(TorchImage);

    public static MetadataReference Console { get; } = MetadataReference.CreateFromImage(GeneratorSetup.Library("HpoAttributes.Console", ConsoleSource));

    /// <summary>What code that uses TorchSharp needs to run.</summary>
    public static IReadOnlyList<byte[]> TorchImages => [TorchSharpImage, TorchImage];
}
