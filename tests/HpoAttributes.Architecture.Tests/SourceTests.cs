namespace HpoAttributes.Architecture.Tests;

public sealed class SourceTests
{
    [Fact]
    public void Files_OfSourceAndGenerators_HoldOnePublicTypeAndAtMost500Lines()
    {
        SourceFile[] files = [.. Repository.Files("*.cs", "src", "generators").Select(SourceFile.Read)];

        Assert.NotEmpty(files);
        Breaches.None(files.SelectMany(SourceRules.ShapeBreaches));
    }

    [Fact]
    public void Files_OfSource_KeepOffReflectionClocksChanceAndStaticState()
        => Breaches.None(ConductBreaches());

    [Theory]
    [InlineData("A.cs", "public class A;", 0)]
    [InlineData("A.cs", "public class A; public class A<T>; internal class B;", 0)]
    [InlineData("A{T}.cs", "public class A<T>;", 0)]
    [InlineData("A.Parts.cs", "namespace N; public partial class A { public class Nested; }", 0)]
    [InlineData("A.cs", "internal class B;", 0)]
    [InlineData("A.cs", "public class B;", 1)]
    [InlineData("A.cs", "public class A; public enum B { X }", 1)]
    [InlineData("A.cs", "namespace N { public record A; public delegate void B(); }", 1)]
    public void ShapeChecker_OfEachFile_Counts(string path, string text, int breaches)
        => Assert.Equal(breaches, SourceRules.ShapeBreaches(new(path, text)).Count());

    [Theory]
    [InlineData(500, 0)]
    [InlineData(501, 1)]
    public void ShapeChecker_OfALongFile_Counts(int lines, int breaches)
        => Assert.Equal(breaches, SourceRules.ShapeBreaches(new("A.cs", new string('\n', lines - 1) + "//\n")).Count());

    [Theory]
    [InlineData("using System.Reflection;")]
    [InlineData("using System.Reflection.Emit;")]
    [InlineData("class A { object F() => System.Reflection.Assembly.GetEntryAssembly(); }")]
    [InlineData("class A { dynamic F() => 1; }")]
    [InlineData("class A { object F() => DateTime.Now; }")]
    [InlineData("class A { object F() => System.DateTime.UtcNow.AddDays(1); }")]
    [InlineData("class A { object F() => DateTimeOffset.UtcNow; }")]
    [InlineData("class A { object F() => Random.Shared.Next(); }")]
    [InlineData("class A { object F() => new Random(7); }")]
    [InlineData("class A { static int _count; }")]
    [InlineData("class A { static int Count { get; set; } }")]
    public void ConductChecker_OfABreach_FindsIt(string text) => Assert.NotEmpty(SourceRules.ConductBreaches(new("A.cs", text)));

    [Theory]
    [InlineData("// DateTime.Now, dynamic\nclass A { string F() => \"Random.Shared\"; }")]
    [InlineData("/// <summary><see cref=\"System.Reflection.Assembly\"/></summary>\nclass A { }")]
    [InlineData("class A { static readonly int[] Numbers = [1]; const int One = 1; static int Two { get; } = 2; int _own; }")]
    [InlineData("class A { DateTimeOffset F(TimeProvider time) => time.GetUtcNow(); }")]
    public void ConductChecker_OfWhatIsAllowed_FindsNothing(string text) => Assert.Empty(SourceRules.ConductBreaches(new("A.cs", text)));

    private static IEnumerable<string> ConductBreaches() => Repository.Files("*.cs", "src").Select(SourceFile.Read).SelectMany(SourceRules.ConductBreaches);
}
