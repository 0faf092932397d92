using System.Text.RegularExpressions;
using Xunit;

namespace HpoAttributes.Tests;

public partial class ReadmeTests(SyntheticData synthetic) : IClassFixture<SyntheticData>
{
    [Fact]
    public async Task Readme_OfFashionMnist_ShowsWhatTheProgramPrints()
    {
        string shown = SmokeBlock().Match(Readme()).Groups["text"].Value;
        using var folder = new TemporaryFolder();
        (_, string output, string error) = await ExampleProcess.RunAsync($"lenet --smoke --workers 1 --output {folder.Path}", synthetic.Folder);
        Assert.NotEmpty(shown);
        Assert.Equal(WithoutNumbers(shown), WithoutNumbers((error + output).Replace(folder.Path, "artifacts/fashion-mnist", StringComparison.Ordinal)));
    }

    /// <summary>Errors, times and drawn values differ with the data and the machine; which trial is the best too.</summary>
    private static string WithoutNumbers(string text) => Number().Replace(TimeLeft().Replace(text, string.Empty), "#");

    private static string Readme() => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "FashionMnist.README.md"));

    [GeneratedRegex("--smoke --workers 1\n```\n+```text\n(?<text>.*?)```", RegexOptions.Singleline)]
    private static partial Regex SmokeBlock();

    [GeneratedRegex(@"\d+ min \d+ s|\d+(\.\d+)?(E[-+]\d+)?( ms| s)?\b")]
    private static partial Regex Number();

    [GeneratedRegex(@", [^,|\n]* left")]
    private static partial Regex TimeLeft();
}
