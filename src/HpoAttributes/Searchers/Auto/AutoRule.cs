namespace HpoAttributes;

/// <summary>A line of the table by which <see cref="AutoSearcher"/> chooses: the first whose condition holds decides.</summary>
/// <param name="When">The condition in words, as the documentation has it.</param>
/// <param name="Holds">The condition.</param>
/// <param name="Choice">The searcher.</param>
internal sealed record AutoRule(string When, Func<StudyFacts, bool> Holds, AutoChoice Choice)
{
    /// <summary>From how many results on CMA-ES proposes too, and how many of them it starts from.</summary>
    public const int ResultsForCmaEs = 50;

    private const int ManyResults = 250;
    private const int ManyGoals = 4;

    /// <summary>The rules, in their order.</summary>
    public static IReadOnlyList<AutoRule> Table { get; } =
    [
        new("suggestions of TPE would take more than a tenth of the workers' time", facts => !facts.CanAfford(SuggestionCosts.Tpe), AutoChoice.Random),
        new("four goals or more", facts => facts.Goals >= ManyGoals, AutoChoice.Evolution),
        new("suggestions of a Gaussian process would", facts => !facts.CanAfford(SuggestionCosts.GaussianProcess), AutoChoice.Tpe),
        new("every second trial after 50 results, where CMA-ES fits", facts => facts.Ended >= ResultsForCmaEs && facts.Trial % 2 == 0 && facts.FitsCmaEs, AutoChoice.CmaEs),
        new("fewer than 250 results", facts => facts.Ended < ManyResults, AutoChoice.GaussianProcess),
        new("two or three goals", facts => facts.Goals > 1, AutoChoice.Evolution),
        new("CMA-ES fits", facts => facts.FitsCmaEs, AutoChoice.CmaEs),
        new("anything else", _ => true, AutoChoice.Tpe),
    ];

    /// <summary>The choice for a study.</summary>
    public static AutoChoice For(StudyFacts facts) => Table.First(rule => rule.Holds(facts)).Choice;
}
