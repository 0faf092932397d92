namespace HpoAttributes;

/// <summary>The file names of the native libraries on this operating system.</summary>
internal static class NativeNames
{
    /// <summary>TorchSharp's own library.</summary>
    public static string TorchSharp { get; } = FileOf("LibTorchSharp");

    /// <summary>The library that every libtorch has.</summary>
    public static string Cpu { get; } = FileOf("torch_cpu");

    /// <summary>The libraries of libtorch that TorchSharp needs, each after those that it needs itself. The CUDA ones are missing from CPU builds.</summary>
    public static IReadOnlyList<string> Libtorch { get; } = [FileOf("c10"), Cpu, FileOf("c10_cuda"), FileOf("torch_cuda"), FileOf("torch")];

    private static string FileOf(string name)
        => OperatingSystem.IsWindows() ? $"{name}.dll" : OperatingSystem.IsMacOS() ? $"lib{name}.dylib" : $"lib{name}.so";
}
