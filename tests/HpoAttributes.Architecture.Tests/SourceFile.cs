namespace HpoAttributes.Architecture.Tests;

/// <summary>A source file: its path from the root, and its text.</summary>
internal sealed record SourceFile(string Path, string Text)
{
    public static SourceFile Read(string path) => new(path, Repository.Read(path));
}
