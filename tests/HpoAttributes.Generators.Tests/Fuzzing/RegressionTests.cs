namespace HpoAttributes.Generators.Tests;

/// <summary>Programs that failed once. A file is what a failure of <see cref="FuzzTests"/> shows, its project in the first line: <c>// C# 12, nullable disabled</c>.</summary>
public sealed class RegressionTests
{
    private const string Ending = ".cs.txt";

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*" + Ending).Select(file => Path.GetFileName(file)[..^Ending.Length]).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(SourceTree.Project, "Fuzzing", "Regressions");

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Program_ThatFailedOnce_IsRightNow(string name)
    {
        string marked = await File.ReadAllTextAsync(Path.Combine(Folder, name + Ending), TestContext.Current.CancellationToken);
        string project = marked.Split('\n')[0];
        FuzzSetup setup = FuzzSetup.All.Single(setup => $"// {setup}" == project);
        if (name.StartsWith("Spoilt", StringComparison.Ordinal))
        {
            Assert.Null((await SpoiltRun.Problem(setup, marked))?.Details);
            return;
        }

        IReadOnlyList<FuzzFailure> failures = await FuzzRun.Of([FuzzProgram.Written(setup, marked)]);
        Assert.True(failures.Count == 0, string.Join('\n', failures.Select(failure => $"{failure.Kind}\n{failure.Details}")));
    }
}
