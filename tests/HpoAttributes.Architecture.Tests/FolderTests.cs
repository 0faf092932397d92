namespace HpoAttributes.Architecture.Tests;

public sealed class FolderTests
{
    private const string Core = "src/HpoAttributes/";

    [Fact]
    public void Core_UsesBetweenFolders_GoOneWay()
    {
        IEnumerable<SourceFile> sources = Repository.Files("*.cs", "src/HpoAttributes").Select(path => SourceFile.Read(path) with { Path = path[Core.Length..] });

        IReadOnlyList<(string User, string Used, string Text)> uses = FolderUses.Of(sources);

        Assert.Contains(uses, use => use is { User: "Trials", Used: "Spaces" });
        Breaches.None(uses.Where(use => !FolderRules.Allows(use.User, use.Used)).Select(use => use.Text));
    }

    [Fact]
    public void Core_Folders_AreThoseOfTheTable()
    {
        IEnumerable<string> folders = Repository.Files("*.cs", "src/HpoAttributes").Select(path => FolderUses.FolderOf(path[Core.Length..])).Distinct();

        Breaches.None(folders.Except(FolderRules.Allowed.Keys));
    }

    [Theory]
    [InlineData("Spaces", "Numerics", true)]
    [InlineData("Numerics", "Spaces", false)]
    [InlineData("Reporting", "Trials", true)]
    [InlineData("Reporting", "Searchers", false)]
    [InlineData("Workers", "Reporting", false)]
    [InlineData("Tuning", "Workers", true)]
    [InlineData("Spaces", "Annotations", true)]
    [InlineData("Annotations", "Numerics", false)]
    [InlineData("", "Spaces", false)]
    public void Table_OfEachKindOfUse_Decides(string user, string used, bool isAllowed)
        => Assert.Equal(isAllowed, FolderRules.Allows(user, used));

    [Theory]
    [InlineData("public Space? Field;")]
    [InlineData("public object Made() => new Space();")]
    [InlineData("public void Take(List<Space[]> spaces) { }")]
    [InlineData("public int Call() => Space.Size;")]
    [InlineData("public string Name() => nameof(Space);")]
    [InlineData("public bool Test(object o) => o is Space { Width: 1 };")]
    public void Checker_OfAUseInCode_FindsIt(string member)
        => Assert.Contains(Uses($"namespace N; class Number {{ {member} }}"), use => use is { User: "Numerics", Used: "Spaces" });

    [Fact]
    public void Checker_OfATargetTypedNew_FindsIt()
        => Assert.Contains(
            FolderUses.Of([new("A/Own.cs", "namespace N; class Own { public void F() => new Sink().Take(new()); }"), new("B/Sink.cs", "namespace N; class Sink { public void Take(Space s) { } }"), Space]),
            use => use is { User: "A", Used: "Spaces" });

    [Fact]
    public void Checker_OfAUseInDocumentation_LeavesItAlone()
        => Assert.Empty(Uses("namespace N; /// <summary>As a <see cref=\"Space\"/>.</summary>\nclass Number { }"));

    [Fact]
    public void Checker_OfSourcesThatDoNotCompile_Throws()
        => Assert.Throws<InvalidOperationException>(() => Uses("namespace N; class Number { Missing m; }"));

    private static SourceFile Space { get; } = new("Spaces/Space.cs", "namespace N; class Space { public static int Size => 1; public int Width => 2; }");

    private static IReadOnlyList<(string User, string Used, string Text)> Uses(string number) => FolderUses.Of([new("Numerics/Number.cs", number), Space]);
}
