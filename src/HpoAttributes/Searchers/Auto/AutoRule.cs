namespace HpoAttributes;

/// <summary>A line of the table by which <see cref="AutoSearcher"/> chooses: the first whose condition holds decides.</summary>
/// <param name="When">The condition in words, as the documentation has it.</param>
/// <param name="Holds">The condition.</param>
/// <param name="Choice">The searcher.</param>
internal sealed record AutoRule(string When, Func<StudyFacts, bool> Holds, AutoChoice Choice)
{
    /// <summary>From how many trials on CMA-ES proposes too, and how many results it starts from.</summary>
    public const int TrialsForCmaEs = 50;

    /// <summary>After how many trials methods that need many have enough.</summary>
    public const int ManyTrials = 250;

    /// <summary>The rules, in their order.</summary>
    public static IReadOnlyList<AutoRule> Table { get; } =
    [
        new("CMA-ES fits and 50 trials have ended: every second trial", facts => facts.FitsCmaEs && facts.Ended >= TrialsForCmaEs && facts.Trial % 2 == 0, AutoChoice.CmaEs),
        new("fewer than 250 trials have ended and a Gaussian process is affordable", facts => facts.Ended < ManyTrials && facts.CanAffordGaussianProcess, AutoChoice.GaussianProcess),
        new("CMA-ES fits", facts => facts.FitsCmaEs, AutoChoice.CmaEs),
        new("there are several goals and 250 trials have ended", facts => facts.Goals > 1 && facts.Ended >= ManyTrials, AutoChoice.Evolution),
        new("anything else", _ => true, AutoChoice.Tpe),
    ];

    /// <summary>The choice for a study.</summary>
    /// <param name="facts">What is known of it.</param>
    /// <param name="rules">The rules, of which the last always holds; null for <see cref="Table"/>.</param>
    public static AutoChoice For(StudyFacts facts, IReadOnlyList<AutoRule>? rules = null) => (rules ?? Table).First(rule => rule.Holds(facts)).Choice;
}
