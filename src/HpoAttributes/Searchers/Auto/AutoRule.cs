namespace HpoAttributes;

/// <summary>A line of the table by which <see cref="AutoSearcher"/> chooses: the first whose condition holds decides.</summary>
/// <param name="When">The condition in words, as the documentation has it.</param>
/// <param name="Holds">The condition.</param>
/// <param name="Choice">The searcher.</param>
internal sealed record AutoRule(string When, Func<StudyFacts, bool> Holds, AutoChoice Choice)
{
    /// <summary>How many results a Gaussian process is given before methods that need more results have enough.</summary>
    public const int FewResults = 250;

    /// <summary>The rules, in their order.</summary>
    public static IReadOnlyList<AutoRule> Table { get; } =
    [
        new("a trial is over before even a Parzen estimator has proposed the next", facts => !facts.CanAfford(SuggestionCosts.Tpe), AutoChoice.Random),
        new("more than three goals", facts => facts.Goals > 3, AutoChoice.Evolution),
        new("a trial is over before a Gaussian process has proposed the next", facts => !facts.CanAfford(SuggestionCosts.GaussianProcess), AutoChoice.Tpe),
        new("fewer than 250 results", facts => facts.Ended < FewResults, AutoChoice.GaussianProcess),
        new("several goals", facts => facts.Goals > 1, AutoChoice.Evolution),
        new("numbers only, all of them in every config, and no noise seen", facts => facts.IsNumeric && !facts.IsConditional && !facts.IsNoisy, AutoChoice.CmaEs),
        new("anything else", _ => true, AutoChoice.Tpe),
    ];

    /// <summary>The choice for a study.</summary>
    public static AutoChoice For(StudyFacts facts) => Table.First(rule => rule.Holds(facts)).Choice;
}
