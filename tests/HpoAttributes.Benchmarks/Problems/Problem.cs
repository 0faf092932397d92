namespace HpoAttributes.Benchmarks;

/// <summary>A function to minimise. Immutable, and safe for use by several threads at once.</summary>
/// <param name="Name">Its name, as in the peers' results.</param>
/// <param name="Family">Its family.</param>
/// <param name="Space">Its parameters.</param>
/// <param name="Function">The function of the parameters' values, in their order.</param>
internal sealed record Problem(string Name, ProblemFamily Family, ProblemSpace Space, Func<double[], Evaluation> Function)
{
    /// <summary>What the config at a point is worth.</summary>
    /// <param name="point">A coordinate for each dimension of the space.</param>
    public Evaluation Evaluate(ReadOnlySpan<double> point) => Function(Space.ValuesAt(point));

    public override string ToString() => Name;
}
