namespace HpoAttributes;

/// <summary>The run-time face of <see cref="RangeProblem"/>, apart from it because the generator links that file.</summary>
internal static class RangeProblemExtensions
{
    extension(RangeProblem problem)
    {
        public ArgumentException ToException() => new(problem.Text, RangeRules.ArgumentNames[problem.Argument]);
    }
}
