namespace HpoAttributes.Benchmarks;

/// <summary>Problems of one kind, whose scores are averaged.</summary>
internal enum ProblemFamily
{
    /// <summary>Landscapes of real tuning tasks.</summary>
    Surrogates,

    /// <summary>A conditional space, and a space with outcome constraints.</summary>
    Conditional,

    /// <summary>Functions of the BBOB suite, in 5 and 10 dimensions.</summary>
    Bbob,
}
