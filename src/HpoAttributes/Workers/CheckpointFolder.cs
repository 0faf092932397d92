using System.Globalization;

namespace HpoAttributes;

/// <summary>
/// The checkpoints of one study as files of a folder, each whole or not there at all: written beside, flushed to the disk, then renamed. A file's name
/// has the trial, its attempt and its resource, so that a worker that was given up cannot write over a later one's.
/// </summary>
/// <param name="create">Creates the folder at its first use.</param>
internal sealed class CheckpointFolder(Func<string> create)
{
    private readonly Lazy<string> _path = new(create);
    private int _count;

    /// <summary>The folder, which is there from now on.</summary>
    public string Path => _path.Value;

    /// <summary>Writes a checkpoint.</summary>
    /// <returns>Its key.</returns>
    public string Write(int trial, int attempt, int resource, Action<Stream> write)
    {
        string key = string.Create(CultureInfo.InvariantCulture, $"{trial}-{attempt}-{resource}-{Interlocked.Increment(ref _count)}.checkpoint");
        string file = FileOf(key);
        string unfinished = file + ".unfinished";
        try
        {
            using (var stream = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(unfinished, file, overwrite: true);
            return key;
        }
        catch
        {
            File.Delete(unfinished);
            throw;
        }
    }

    /// <summary>Reads a checkpoint.</summary>
    /// <returns>False where there is none of that key.</returns>
    public bool TryRead(string key, Action<Stream> read)
    {
        if (!File.Exists(FileOf(key)))
        {
            return false;
        }

        using var stream = new FileStream(FileOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        read(stream);
        return true;
    }

    /// <summary>Removes a checkpoint, where it is there.</summary>
    public void Delete(string key) => File.Delete(FileOf(key));

    /// <summary>Removes all of them.</summary>
    public void DeleteAll()
    {
        if (_path.IsValueCreated)
        {
            Directory.Delete(_path.Value, recursive: true);
        }
    }

    private string FileOf(string key) => System.IO.Path.Combine(_path.Value, key);
}
