namespace HpoAttributes.Benchmarks.Tests;

public sealed class StandingsTests
{
    private static readonly RunTable Peers = new(PeerRun.ReadAll());

    [Theory]
    [InlineData("Surrogates", 50, null, "Optuna gp")]
    [InlineData("Surrogates", 100, null, "Optuna gp")]
    [InlineData("Surrogates", 200, null, "Optuna tpe")]
    [InlineData("Conditional", 100, null, "Optuna tpe_group")]
    [InlineData("Bbob", 100, null, "Optuna gp")]
    [InlineData("Bbob", 200, null, "Optuna cma")]
    [InlineData("Bbob", 100, "random", "Optuna random")]
    [InlineData("Bbob", 200, "gp", "Optuna cma")]
    public void Opponent_OfAFamily_IsTheBestOfOptunaUnlessOneIsWished(string family, int trials, string? against, string expected)
        => Assert.Equal(expected, new Standings(Peers, Enum.Parse<ProblemFamily>(family), trials, against).Opponent);

    [Fact]
    public void Everyone_OfAFamily_RanBothLongEnoughAndEveryProblem()
    {
        Assert.DoesNotContain("Optuna gp", new Standings(Peers, ProblemFamily.Surrogates, 200).Everyone);
        Assert.DoesNotContain("Optuna auto", new Standings(Peers, ProblemFamily.Bbob, 50).Everyone);
    }

    [Fact]
    public void RelativeRegret_OfRandomSearch_IsOne() => Assert.Equal(1, new Standings(Peers, ProblemFamily.Bbob, 50).RelativeRegretOf("Optuna random"), 12);

    [Fact]
    public void Text_OfStandings_HasARowForEveryone()
    {
        string text = StandingsText.Of(new(Peers, ProblemFamily.Surrogates, 200), hasDetail: false);

        Assert.StartsWith("## surrogates, 200 trials\n\n5 problems, against Optuna tpe. Optuna gp ended after 100 trials with a regret of 0.0154.\n", text, StringComparison.Ordinal);
        Assert.Equal(6, text.Split('\n').Count(line => line.StartsWith("| Optuna ", StringComparison.Ordinal)));
    }
}
