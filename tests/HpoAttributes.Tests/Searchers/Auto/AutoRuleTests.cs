namespace HpoAttributes.Tests.Searchers;

public class AutoRuleTests
{
    private static readonly StudyFacts Numbers = new(Dimensions: 10, IsNumeric: true, IsConditional: false, Goals: 1, Workers: 1) { TrialTime = TimeSpan.FromMinutes(1) };
    private static readonly StudyFacts Names = Numbers with { IsNumeric = false };

    [Theory]
    [InlineData(0, 0, "GaussianProcess")]
    [InlineData(48, 48, "GaussianProcess")]
    [InlineData(50, 50, "CmaEs")]
    [InlineData(51, 51, "GaussianProcess")]
    [InlineData(52, 49, "GaussianProcess")]
    [InlineData(251, 250, "CmaEs")]
    public void Numbers_AreSearchedByTwoMethodsInTurn(int trial, int ended, string expected)
        => Assert.Equal(expected, AutoRule.For(Numbers with { Trial = trial, Ended = ended }).ToString());

    [Theory]
    [InlineData(249, "GaussianProcess")]
    [InlineData(250, "Tpe")]
    public void NamesConditionsAndNoise_KeepCmaEsOut(int ended, string expected)
    {
        StudyFacts[] others = [Names, Numbers with { IsConditional = true }, Numbers with { IsNoisy = true }];
        Assert.All(others, facts => Assert.Equal(expected, AutoRule.For(facts with { Trial = ended, Ended = ended }).ToString()));
    }

    [Theory]
    [InlineData(2, 100, "GaussianProcess")]
    [InlineData(3, 100, "GaussianProcess")]
    [InlineData(3, 250, "Evolution")]
    [InlineData(4, 0, "Evolution")]
    public void Goals_BeyondThree_AreLeftToEvolution(int goals, int ended, string expected)
        => Assert.Equal(expected, AutoRule.For(Numbers with { Goals = goals, Trial = ended, Ended = ended }).ToString());

    [Theory]
    [InlineData(0.0005, 1, "Random")]
    [InlineData(0.01, 1, "Tpe")]
    [InlineData(0.5, 1, "GaussianProcess")]
    [InlineData(0.5, 8, "Tpe")]
    [InlineData(5, 8, "GaussianProcess")]
    public void ShortTrials_GetSearchersThatKeepUp(double seconds, int workers, string expected)
        => Assert.Equal(expected, AutoRule.For(Names with { TrialTime = TimeSpan.FromSeconds(seconds), Workers = workers, Ended = 100, Trial = 100 }).ToString());

    [Fact]
    public void Table_InTheDocumentation_IsTheOneThatDecides()
    {
        string[] rows = [.. AutoRule.Table.Select(rule => $"| {rule.When} | `{rule.Choice}` |")];
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "searchers.md"));
        Assert.Contains(string.Join('\n', rows), page, StringComparison.Ordinal);
    }
}
