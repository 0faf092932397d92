namespace HpoAttributes.Generators.Tests;

/// <summary>The grammar itself.</summary>
public sealed class GrammarTests
{
    private const int MostPrograms = 4_000;

    [Fact]
    public void Grammar_OfMistakes_ProvokesEveryRule()
    {
        HashSet<string> missing = [.. AnalyzerRun.Analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Select(rule => rule.Id)];
        for (int seed = 1; seed <= MostPrograms && missing.Count > 0; seed++)
        {
            missing.ExceptWith(ProgramGrammar.Wrong(seed).Text.Expected.Select(expected => expected.Split(' ')[0]));
        }

        Assert.Empty(missing);
    }

    [Fact]
    public void Program_OfASeed_IsAlwaysTheSame()
        => Assert.All(Enumerable.Range(1, 50), seed => Assert.Equal(ProgramGrammar.Wrong(seed).Text.Marked, ProgramGrammar.Wrong(seed).Text.Marked));

    [Fact]
    public void Program_WithItsMarks_IsReadBack()
        => Assert.All(Enumerable.Range(1, 200), seed =>
        {
            Rendering text = ProgramGrammar.Wrong(seed).Text;
            (string source, IReadOnlyList<string> expected) = DiagnosticMarkup.Parse(text.Marked);
            Assert.Equal(text.Source, source);
            Assert.Equal(text.Expected.Order(StringComparer.Ordinal), expected.Order(StringComparer.Ordinal));
        });
}
