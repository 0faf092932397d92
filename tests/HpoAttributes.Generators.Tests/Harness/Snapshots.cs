namespace HpoAttributes.Generators.Tests;

/// <summary>
/// Compares generated files with golden ones, named and laid out as Verify does. They are written only where
/// HPO_UPDATE_SNAPSHOTS=1; a missing file fails. Moving to Verify is a change of this file.
/// </summary>
internal static class Snapshots
{
    private const string UpdateVariable = "HPO_UPDATE_SNAPSHOTS";

    public static void Match(string testCase, IReadOnlyDictionary<string, string> files)
    {
        string folder = Path.Combine(SourceTree.Project, "Snapshots");
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            Rewrite(folder, testCase, files);
        }

        string[] expected = [.. Directory.GetFiles(folder, testCase + "#*.verified.cs").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];
        Assert.Equal(expected, files.Keys.Select(hint => FileName(testCase, hint)).Order(StringComparer.Ordinal));
        foreach ((string hint, string text) in files)
        {
            Assert.Equal(File.ReadAllText(Path.Combine(folder, FileName(testCase, hint))), text);
        }
    }

    private static void Rewrite(string folder, string testCase, IReadOnlyDictionary<string, string> files)
    {
        foreach (string stale in Directory.GetFiles(folder, testCase + "#*.verified.cs"))
        {
            File.Delete(stale);
        }

        foreach ((string hint, string text) in files)
        {
            File.WriteAllText(Path.Combine(folder, FileName(testCase, hint)), text);
        }
    }

    private static string FileName(string testCase, string hint) => $"{testCase}#{hint[..^".cs".Length]}.verified.cs";
}
