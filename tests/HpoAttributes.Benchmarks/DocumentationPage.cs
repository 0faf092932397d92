namespace HpoAttributes.Benchmarks;

/// <summary>The pages of the documentation that benchmarks write, in the repository that the program was built in.</summary>
internal static class DocumentationPage
{
    /// <summary>Writes a page.</summary>
    /// <param name="name">The file's name.</param>
    /// <param name="text">The whole page.</param>
    public static void Write(string name, string text)
    {
        string path = Path.Combine(Root(), "docs", "benchmarks", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text.ReplaceLineEndings("\n"));
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "HpoAttributes.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new DirectoryNotFoundException($"no folder above {AppContext.BaseDirectory} has HpoAttributes.sln");
    }
}
