using System.Globalization;
using System.Text;

namespace HpoAttributes.Generators.Tests;

/// <summary>Runs many programs, those of one project together, and says of each failure how to see it again.</summary>
internal static class FuzzSession
{
    private const int BatchSize = 24;
    private const int MostShown = 6;

    public static async Task Run(string test, Func<int, FuzzProgram> write, int count)
    {
        var failures = new List<FuzzFailure>();
        foreach (IGrouping<FuzzSetup, FuzzProgram> project in Enumerable.Range(0, count).Select(index => write(unchecked(FuzzOptions.Seed + index))).GroupBy(program => program.Setup))
        {
            foreach (FuzzProgram[] batch in project.Chunk(BatchSize))
            {
                failures.AddRange(await OfBatch(batch, failures));
                if (failures.Count >= MostShown)
                {
                    Assert.Fail(Describe(test, failures));
                }
            }
        }

        Assert.True(failures.Count == 0, Describe(test, failures));
    }

    /// <summary>The failures of a batch, each of another kind and as small as can be.</summary>
    private static async Task<IReadOnlyList<FuzzFailure>> OfBatch(IReadOnlyList<FuzzProgram> batch, IReadOnlyList<FuzzFailure> known)
    {
        IReadOnlyList<FuzzFailure> together = await FuzzRun.Of(batch);
        if (together.Count == 0)
        {
            return [];
        }

        var found = new List<FuzzFailure>();
        FuzzProgram[] suspects = [.. together.Select(failure => failure.Program).OfType<FuzzProgram>().Distinct()];
        foreach (FuzzProgram program in together.Any(failure => failure.Program is null) ? batch : suspects)
        {
            IReadOnlyList<FuzzFailure> all = await FuzzRun.Of([program]);
            if (all.FirstOrDefault(failure => known.Concat(found).All(other => other.Kind != failure.Kind)) is { } alone)
            {
                found.Add(await Shrinking.Shrink(program, alone, all.Select(failure => failure.Kind).ToHashSet()));
            }
        }

        // Kinds that are known already are no news; one that no program shows alone is.
        bool isKnown = found.Count > 0 || together.All(failure => known.Any(other => other.Kind == failure.Kind));
        return isKnown ? found : [together[0] with { Details = "only together with others: " + together[0].Details }];
    }

    private static string Describe(string test, IReadOnlyList<FuzzFailure> failures)
    {
        var text = new StringBuilder();
        foreach (FuzzFailure failure in failures)
        {
            string again = failure.Program is { } program
                ? string.Create(CultureInfo.InvariantCulture, $"{FuzzOptions.SeedVariable}={program.Seed} {FuzzOptions.CountVariable}=1 dotnet run --project tests/HpoAttributes.Generators.Tests -- --filter-method \"*{test}\"")
                : string.Create(CultureInfo.InvariantCulture, $"{FuzzOptions.SeedVariable}={FuzzOptions.Seed} dotnet run --project tests/HpoAttributes.Generators.Tests -- --filter-method \"*{test}\"");
            text.Append(CultureInfo.InvariantCulture, $"\n=== {failure.Kind}\n{failure.Details}\n--- again: {again}\n");
            text.Append(failure.Program is null ? string.Empty : $"--- in {failure.Program.Setup}, written with its marks:\n{failure.Program.Text.Marked}\n");
        }

        return text.ToString();
    }
}
