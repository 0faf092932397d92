namespace HpoAttributes.Generators.Tests;

/// <summary>Looks for a smaller program that fails in the same way, by leaving pieces out.</summary>
internal static class Shrinking
{
    private const int MostRuns = 150;

    public static async Task<FuzzFailure> Shrink(FuzzProgram program, FuzzFailure failure)
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
                if (runs++ < MostRuns && (await FuzzRun.Of([candidate])).FirstOrDefault(found => found.Kind == failure.Kind) is { } found)
                {
                    smallest = found with { Program = candidate };
                    isSmaller = true;
                }
            }
        }

        return smallest;
    }
}
