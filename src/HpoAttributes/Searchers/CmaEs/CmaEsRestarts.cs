namespace HpoAttributes;

/// <summary>What <see cref="CmaEsSearcher"/> does once its distribution has converged or cannot improve any more.</summary>
public enum CmaEsRestarts
{
    /// <summary>It goes on with the same distribution, as long as that is one in floating-point numbers.</summary>
    None = 0,

    /// <summary>It starts anew elsewhere with twice the population (Auger and Hansen 2005).</summary>
    Ipop = 1,

    /// <summary>It starts anew elsewhere, by turns with twice the largest population so far and with a small one and smaller steps, so that both spend as many trials (Hansen 2009). The default.</summary>
    Bipop = 2,
}
