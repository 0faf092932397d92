namespace HpoAttributes;

/// <summary>The folder of a study's checkpoints during a run: where the user wants it, else a temporary one that ends with the run.</summary>
internal sealed class StudyCheckpoints : IDisposable
{
    private readonly bool _isTemporary;

    /// <param name="root">The user's folder; null for a temporary one.</param>
    /// <param name="study">The study's name, which becomes that of a folder in it.</param>
    public StudyCheckpoints(string? root, string study)
    {
        _isTemporary = root is null;
        Folder = new(() => root is null
            ? Directory.CreateTempSubdirectory("HpoAttributes-").FullName
            : Directory.CreateDirectory(Path.Combine(root, Uri.EscapeDataString(study))).FullName);
    }

    public CheckpointFolder Folder { get; }

    public void Dispose()
    {
        if (!_isTemporary)
        {
            return;
        }

        try
        {
            Folder.DeleteAll();
        }
        catch (IOException)
        {
            // A trial that was left behind still writes: the system clears its temporary folder.
        }
    }
}
