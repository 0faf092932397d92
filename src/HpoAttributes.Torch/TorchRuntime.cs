namespace HpoAttributes;

/// <summary>Loads TorchSharp's native libraries, on older Linux distributions too, and says clearly what is wrong when they cannot be loaded.</summary>
public static class TorchRuntime
{
    /// <summary>
    /// The environment variable that names a folder with libtorch's libraries, that of Python's <c>torch/lib</c> for instance, to use
    /// in place of a libtorch package. The application must then carry no libtorch of its own: its executable project references no package
    /// libtorch-*, TorchSharp-cpu or TorchSharp-cuda-* (in the repository of HpoAttributes: build with <c>-p:TorchBackend=external</c>).
    /// </summary>
    public const string FolderVariable = "HPO_LIBTORCH";

    // Native libraries belong to the process, so the knowledge of them does too.
    private static readonly LoadedLibraries OfProcess = new();

    /// <summary>
    /// Loads the native libraries unless they are. Call it before anything else of TorchSharp; where the generator runs in an
    /// executable that references this package, it does. Any thread may call it, as often as it likes.
    /// </summary>
    /// <param name="libtorchFolder">The folder of libtorch's libraries; null for the one that <see cref="FolderVariable"/> names, else for the application's own.</param>
    /// <remarks>
    /// TorchSharp 0.107.0 asks for a newer libstdc++ (GCC 13) than Debian 12 and Ubuntu 22.04 have, though it uses nothing of it. Where
    /// that keeps it from loading, a copy that does not ask is made in the user's cache folder and loaded; no file of the application is changed.
    /// Waiting OpenMP threads are told to sleep rather than spin (<c>OMP_WAIT_POLICY=passive</c>) unless the variable is set.
    /// </remarks>
    /// <exception cref="TorchLoadException">Nothing works: the message says what was tried and what to do.</exception>
    /// <exception cref="InvalidOperationException">The libraries have been loaded from another folder.</exception>
    public static void EnsureLoaded(string? libtorchFolder = null) => OfProcess.Ensure(libtorchFolder);
}
