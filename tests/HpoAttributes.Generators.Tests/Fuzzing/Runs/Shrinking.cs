namespace HpoAttributes.Generators.Tests;

/// <summary>Looks for a smaller program that fails in the same way, by leaving pieces out.</summary>
internal static class Shrinking
{
    private const int MostRuns = 150;

    /// <param name="program">The program.</param>
    /// <param name="failure">The failure.</param>
    /// <param name="kinds">All the ways in which the program fails: a smaller one that also fails in another way is no good.</param>
    public static async Task<FuzzFailure> Shrink(FuzzProgram program, FuzzFailure failure, IReadOnlySet<string> kinds)
    {
        FuzzFailure smallest = failure with { Program = program };
        int runs = 0;
        bool isSmaller = true;
        while (isSmaller && runs < MostRuns)
        {
            isSmaller = false;
            foreach (int key in smallest.Program!.Text.Keys)
            {
                FuzzProgram candidate = smallest.Program with { Dropped = new HashSet<int>(smallest.Program.Dropped) { key } };
                IReadOnlyList<FuzzFailure> failures = runs++ < MostRuns ? await FuzzRun.Of([candidate]) : [];
                if (failures.FirstOrDefault(found => found.Kind == failure.Kind) is { } found && failures.All(other => kinds.Contains(other.Kind)))
                {
                    smallest = found with { Program = candidate };
                    isSmaller = true;
                }
            }
        }

        return smallest;
    }
}
