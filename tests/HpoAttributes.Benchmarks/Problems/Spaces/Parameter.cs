namespace HpoAttributes.Benchmarks;

/// <summary>One parameter of a problem. Its value is a number: of a choice the index.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type"><c>float</c>, <c>int</c> or <c>cat</c>.</param>
/// <param name="Low">The smallest number.</param>
/// <param name="High">The largest number.</param>
/// <param name="Log">Whether the scale is logarithmic.</param>
/// <param name="Choices">The choices; null for a number.</param>
/// <param name="If">When the parameter exists; null for always.</param>
internal sealed record Parameter(string Name, string Type, double Low = 0, double High = 1, bool Log = false, IReadOnlyList<string>? Choices = null, ParameterCondition? If = null)
{
    /// <summary>The domain of its dimension.</summary>
    /// <param name="hasDependents">Whether the existence of other parameters depends on it.</param>
    public Domain ToDomain(bool hasDependents) => Type switch
    {
        "float" => Log ? FloatDomain<double>.LogUniform(Low, High) : FloatDomain<double>.Uniform(Low, High),
        "int" => new IntDomain<int>((long)Low, (long)High, log: Log),
        _ when hasDependents => new CaseDomain(Choices!),
        _ => new ChoiceDomain<int>([.. Enumerable.Range(0, Choices!.Count)], Choices),
    };

    /// <summary>The position of a number between the bounds, from 0 to 1: that of logarithms where the scale is logarithmic.</summary>
    public double PositionOf(double value) => Log
        ? (Math.Log(value) - Math.Log(Low)) / (Math.Log(High) - Math.Log(Low))
        : (value - Low) / (High - Low);
}
