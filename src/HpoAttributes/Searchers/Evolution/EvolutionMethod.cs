namespace HpoAttributes;

/// <summary>Which trials an <see cref="EvolutionSearcher"/> keeps as parents of the next ones.</summary>
public enum EvolutionMethod
{
    /// <summary>By the number of goals: <see cref="Aging"/> for one, <see cref="Nsga2"/> for two or three, <see cref="Nsga3"/> for more. The default.</summary>
    ByGoals = 0,

    /// <summary>The latest: regularised evolution (Real et al. 2019), for one goal.</summary>
    Aging = 1,

    /// <summary>The best by non-dominated fronts, inside a front those with more room around them (Deb et al. 2002).</summary>
    Nsga2 = 2,

    /// <summary>The best by non-dominated fronts, inside a front those of directions that have few (Deb and Jain 2014), for at least two goals.</summary>
    Nsga3 = 3,
}
