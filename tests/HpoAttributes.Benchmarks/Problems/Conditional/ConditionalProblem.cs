namespace HpoAttributes.Benchmarks;

/// <summary>A problem whose space is in a file and whose formula is in the code.</summary>
internal static class ConditionalProblem
{
    public static Problem Read(string name, Func<double[], Evaluation> function)
        => new(name, ProblemFamily.Conditional, new(DataFiles.Read<ConditionalData>($"conditional/{name}.json").Space), function);
}
