namespace FashionMnistExample;

/// <summary>Where the four files lie: <c>FASHION_MNIST_DIR</c>, Debian's folder, or the user's cache, which is filled from the publisher.</summary>
/// <param name="debianFolder">The folder of Debian's package dataset-fashion-mnist.</param>
/// <param name="cacheFolder">The user's cache.</param>
/// <param name="download">Fills the cache.</param>
public sealed class DataFolder(string debianFolder, string cacheFolder, DataDownload download)
{
    /// <summary>The environment variable that names the folder.</summary>
    public const string Variable = "FASHION_MNIST_DIR";

    /// <summary>The folders of this machine, with progress on standard error.</summary>
    public static DataFolder OfUser(HttpClient http)
        => new("/usr/share/datasets/fashion-mnist", UserCache(), new DataDownload(http, Console.Error));

    /// <summary>Finds a folder that has all four files.</summary>
    /// <param name="named">The value of <see cref="Variable"/>; null where it is not set. A folder named there is the only one looked at.</param>
    /// <param name="cancellationToken">Ends a download.</param>
    /// <exception cref="DataException">The named folder lacks a file, or the download failed.</exception>
    public async Task<string> FindAsync(string? named, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return MissingIn(named) is { } missing ? throw NotIn(named, missing) : named;
        }

        if (MissingIn(debianFolder) is null)
        {
            return debianFolder;
        }

        if (MissingIn(cacheFolder) is not null)
        {
            await download.FillAsync(cacheFolder, DataFile.All, cancellationToken);
        }

        return cacheFolder;
    }

    /// <summary>The path of a file in a folder, compressed or plain; null where it has neither.</summary>
    public static string? PathOf(string folder, DataFile file)
        => new[] { $"{file.Name}.gz", file.Name }.Select(name => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    private static string? MissingIn(string folder)
        => DataFile.All.FirstOrDefault(file => PathOf(folder, file) is null)?.Name;

    private static DataException NotIn(string folder, string file)
        => new(Directory.Exists(folder)
            ? $"the folder '{folder}' ({Variable}) has no '{file}.gz' or '{file}'"
            : $"the folder '{folder}' ({Variable}) does not exist or cannot be read");

    private static string UserCache()
    {
        string root = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } cache ? cache
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        return Path.Combine(root, "fashion-mnist");
    }
}
