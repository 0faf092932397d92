namespace HpoAttributes;

/// <summary>The run-time face of <see cref="RangeProblem"/>, apart from it because the generator links that file.</summary>
internal static class RangeProblemExtensions
{
    private static readonly string[] ArgumentNames = ["low", "high", "step"];

    extension(RangeProblem problem)
    {
        public ArgumentException ToException() => new(problem.Text, ArgumentNames[problem.Argument]);
    }
}
