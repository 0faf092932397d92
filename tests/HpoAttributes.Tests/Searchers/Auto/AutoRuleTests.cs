namespace HpoAttributes.Tests.Searchers;

public class AutoRuleTests
{
    private static readonly StudyFacts Numbers = new(Dimensions: 10, IsNumeric: true, IsConditional: false, Goals: 1, Workers: 1, Trials: 1_000) { TrialTime = TimeSpan.FromMinutes(1) };
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
    [InlineData(4, 100, "GaussianProcess")]
    [InlineData(2, 250, "Evolution")]
    [InlineData(4, 250, "Evolution")]
    public void SeveralGoals_AreLeftToEvolutionOnceThereAreManyTrials(int goals, int ended, string expected)
        => Assert.Equal(expected, AutoRule.For(Names with { Goals = goals, Trial = ended, Ended = ended }).ToString());

    [Theory]
    [InlineData(12, 1_000, 1e-6, 1, "GaussianProcess")]
    [InlineData(50, 50, 1e-6, 1, "GaussianProcess")]
    [InlineData(50, 1_000, 1e-6, 1, "Tpe")]
    [InlineData(50, 1_000, 1.2, 1, "Tpe")]
    [InlineData(50, 1_000, 1.3, 1, "GaussianProcess")]
    [InlineData(50, 1_000, 1.3, 8, "Tpe")]
    [InlineData(50, 1_000, 10.4, 8, "GaussianProcess")]
    public void ShortTrials_OfManyHyperparameters_GetASearcherThatKeepsUp(int dimensions, int trials, double seconds, int workers, string expected)
    {
        StudyFacts facts = Names with { Dimensions = dimensions, Trials = trials, Workers = workers, TrialTime = TimeSpan.FromSeconds(seconds), Ended = 20, Trial = 20 };
        Assert.Equal(expected, AutoRule.For(facts).ToString());
    }

    [Fact]
    public void ShortTrials_OfManyNumbers_AreLeftToCmaEs()
        => Assert.Equal("CmaEs", AutoRule.For(Numbers with { Dimensions = 50, TrialTime = TimeSpan.FromMilliseconds(1), Ended = 20, Trial = 21 }).ToString());

    [Fact]
    public void Table_InTheDocumentation_IsTheOneThatDecides()
    {
        string[] rows = [.. AutoRule.Table.Select(rule => $"| {rule.When} | `{rule.Choice}` |")];
        string page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "searchers.md"));
        Assert.Contains(string.Join('\n', rows), page, StringComparison.Ordinal);
    }
}
