using System.Globalization;

namespace HpoAttributes.Generators.Tests;

/// <summary>Runs many spoilt programs.</summary>
internal static class SpoiltSession
{
    private const int MostShown = 8;

    public static async Task Run(string test, int count)
    {
        var failures = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < count && failures.Count < MostShown; i++)
        {
            int seed = unchecked(FuzzOptions.Seed + i);
            var random = new FuzzRandom(seed);
            FuzzProgram program = random.Chance(0.7) ? ProgramGrammar.Sound(seed) : ProgramGrammar.Wrong(seed);
            string source = TokenMutation.Mutate(program.Text.Source, program.Setup, random);
            if (await SpoiltRun.Problem(program.Setup, source) is { } problem)
            {
                string again = string.Create(CultureInfo.InvariantCulture, $"{FuzzOptions.SeedVariable}={seed} {FuzzOptions.CountVariable}=1 dotnet run --project tests/HpoAttributes.Generators.Tests -- --filter-method \"*{test}\"");
                failures.TryAdd(problem.Kind, $"\n=== {problem.Kind}\n{problem.Details}\n--- again: {again}\n--- to keep, as Regressions/Spoilt….cs.txt:\n// {program.Setup}\n{source}");
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures.Values));
    }
}
