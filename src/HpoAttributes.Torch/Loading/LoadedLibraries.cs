using TorchSharp;

namespace HpoAttributes;

/// <summary>Whether the native libraries are loaded, and from where. Thread safe.</summary>
internal sealed class LoadedLibraries
{
    private readonly Lock _gate = new();
    private bool _isLoaded;
    private string? _folder;

    /// <summary>Loads them unless they are.</summary>
    /// <param name="libtorchFolder">See <see cref="TorchRuntime.EnsureLoaded"/>.</param>
    public void Ensure(string? libtorchFolder)
    {
        lock (_gate)
        {
            if (_isLoaded)
            {
                RefuseAnotherFolder(libtorchFolder);
                return;
            }

            string? folder = libtorchFolder ?? NullIfEmpty(Environment.GetEnvironmentVariable(TorchRuntime.FolderVariable));
            OpenMpSettings.PreferSleepingThreads();
            NativeLoader.Load(NativeFolders.OfApplication(), folder);
            StartTorchSharp();
            _folder = folder;
            _isLoaded = true;
        }
    }

    private static void StartTorchSharp()
    {
        try
        {
            torch.InitializeDeviceType(DeviceType.CPU);
        }
        catch (Exception exception)
        {
            throw new TorchLoadException($"the native libraries were loaded, but TorchSharp could not start: {NativeErrors.FirstLine(exception.GetBaseException().Message)}", exception);
        }
    }

    private void RefuseAnotherFolder(string? folder)
    {
        if (folder is not null && !string.Equals(Full(folder), Full(_folder), StringComparison.Ordinal))
        {
            throw new InvalidOperationException(
                $"libtorch cannot be loaded from '{folder}': the process has already loaded it from {(_folder is null ? "the application's folder" : $"'{_folder}'")}");
        }
    }

    private static string? Full(string? folder) => folder is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
