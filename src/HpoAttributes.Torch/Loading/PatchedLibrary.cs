namespace HpoAttributes;

/// <summary>A native library with changed bytes, loaded from a copy.</summary>
/// <param name="FileName">The library's file name.</param>
/// <param name="Original">The bytes of the original.</param>
/// <param name="Patched">The bytes of the copy.</param>
internal sealed record PatchedLibrary(string FileName, byte[] Original, byte[] Patched)
{
    /// <summary>Loads the copy from the user's cache, else from a temporary folder: a cache may be read-only, or mounted so that nothing in it can be executed.</summary>
    /// <param name="cache">The user's cache; null where there is none.</param>
    /// <param name="load">Loads a file and says whether that worked.</param>
    /// <param name="attempts">What did not work.</param>
    /// <returns>Whether one of the two was loaded.</returns>
    /// <exception cref="IOException">The temporary folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The temporary folder cannot be written.</exception>
    public bool TryLoad(PatchedCopies? cache, Func<string, bool> load, List<string> attempts)
    {
        try
        {
            if (cache is not null && load(EnsureIn(cache)))
            {
                return true;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            attempts.Add($"the user's cache cannot be written: {exception.Message}");
        }

        return TryLoadOnce(load);
    }

    /// <summary>From a private temporary folder, which may go once the library is mapped.</summary>
    private bool TryLoadOnce(Func<string, bool> load)
    {
        string folder = Directory.CreateTempSubdirectory("hpo-native-").FullName;
        try
        {
            return load(EnsureIn(new(folder)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private string EnsureIn(PatchedCopies copies) => copies.Ensure(FileName, Original, Patched);
}
