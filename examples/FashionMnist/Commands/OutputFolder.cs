namespace FashionMnistExample;

/// <summary>The folder of the figures.</summary>
public static class OutputFolder
{
    /// <summary>Creates it and writes a file into it for a moment, so that a study of hours does not end without its figures.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public static void Ensure(string path)
    {
        try
        {
            string folder = Directory.CreateDirectory(path).FullName;
            using FileStream probe = new(
                Path.Combine(folder, Path.GetRandomFileName()), FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new IOException($"the folder of the figures, '{path}' (--output), cannot be written: {exception.Message}", exception);
        }
    }
}
