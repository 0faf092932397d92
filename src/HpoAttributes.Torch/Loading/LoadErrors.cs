namespace HpoAttributes;

/// <summary>The exceptions of loading, in the user's words.</summary>
internal static class LoadErrors
{
    private const string Packages =
        "Reference one libtorch package in the executable project: libtorch-cpu-linux-x64, libtorch-cpu-win-x64 or libtorch-cpu-osx-arm64 2.10.0 for the CPU, " +
        "TorchSharp-cuda-linux or TorchSharp-cuda-windows 0.107.0 for CUDA; or name a folder that has libtorch's libraries in the environment variable " + TorchRuntime.FolderVariable;

    public static TorchLoadException NotFound(IReadOnlyList<string> folders, string file)
        => new($"'{file}' was not found in {string.Join(", ", folders.Select(folder => $"'{folder}'"))}. {Packages}.");

    public static TorchLoadException NotLoadable(IReadOnlyList<string> attempts)
        => new("TorchSharp's native libraries could not be loaded. Tried, in this order:" +
            string.Concat(attempts.Select(attempt => $"{Environment.NewLine}  {attempt}")) + Environment.NewLine +
            "On Linux they need glibc 2.34 and the libstdc++ of GCC 12 or later (Debian 12, Ubuntu 22.04, or newer).");

    public static TorchLoadException NoLibtorchIn(string folder)
        => new(Directory.Exists(folder)
            ? $"the libtorch folder '{folder}' has no '{NativeNames.Cpu}'. Name the folder that has it (for Python's torch: its 'lib' folder)."
            : $"the libtorch folder '{folder}' does not exist. It is given by the argument or by the environment variable {TorchRuntime.FolderVariable}.");

    public static TorchLoadException TwoLibtorches(string folder, string own)
        => new($"libtorch is to be loaded from '{folder}', but the application has its own, '{own}', and two in one process abort it. " +
            "Remove the libtorch-* package (or TorchSharp-cpu, TorchSharp-cuda-*) from the executable project, so that it carries none " +
            "(in the repository of HpoAttributes: build with -p:TorchBackend=external), or leave the folder unnamed.");
}
