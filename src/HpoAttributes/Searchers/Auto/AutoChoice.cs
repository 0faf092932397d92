namespace HpoAttributes;

/// <summary>The searchers that <see cref="AutoSearcher"/> chooses from.</summary>
internal enum AutoChoice
{
    /// <summary><see cref="GaussianProcessSearcher"/>.</summary>
    GaussianProcess,

    /// <summary><see cref="CmaEsSearcher"/>, started from the results so far.</summary>
    CmaEs,

    /// <summary><see cref="TpeSearcher"/>.</summary>
    Tpe,

    /// <summary><see cref="EvolutionSearcher"/>.</summary>
    Evolution,
}
