using HpoAttributes.Generators;

namespace HpoAttributes.Benchmarks;

/// <summary>The generator's time after an edit, in times of a pipeline that looks the attribute up and does nothing else.</summary>
internal sealed class GeneratorBenchmark : IBenchmark
{
    private const int Rounds = 15;
    private const int WarmUps = 8;
    private const double MostRatio = 4;
    private const double AimInMilliseconds = 100;

    private static readonly int[] Sizes = [1, 100, 1000];

    public string Name => "generator";

    public Verdict Run()
    {
        Console.WriteLine($"medians of {Rounds} rounds, ms per edit");
        Console.WriteLine($"{"objectives",10} {"edit of",10} {"ours",9} {"look-up",9} {"ratio",7} {"from",7} {"to",7}");
        Figure worst = new(0, 0, []);
        foreach (int size in Sizes)
        {
            var ours = new EditedProject(new ObjectiveGenerator(), size);
            var lookup = new EditedProject(new LookupYardstick(), size);
            if (ours.Files != size || lookup.Files != size)
            {
                throw new InvalidOperationException($"of {size} objectives the generator wrote {ours.Files} files, the look-up {lookup.Files}");
            }

            Figure unrelated = Measure(size, "other code", () => ours.EditUnrelated(), () => lookup.EditUnrelated());
            Figure objective = Measure(size, "objective", () => ours.EditObjective(), () => lookup.EditObjective());
            worst = unrelated.Ratio > objective.Ratio ? unrelated : objective;
        }

        return new(worst.Ratio <= MostRatio ? Outcome.Met : Outcome.NotMet, FormattableString.Invariant(
            $"generator: an edit among {Sizes[^1]} objectives costs {worst.Ratio:F2} times a bare attribute look-up (at most {MostRatio}) and {worst.Ours:F0} ms (aim on a quiet machine: below {AimInMilliseconds})"));
    }

    private static Figure Measure(int size, string kind, Func<TimeSpan> ours, Func<TimeSpan> lookup)
    {
        for (int i = 0; i < WarmUps; i++)
        {
            ours();
            lookup();
        }

        var ourTimes = new double[Rounds];
        var lookupTimes = new double[Rounds];
        for (int round = 0; round < Rounds; round++)
        {
            ourTimes[round] = ours().TotalMilliseconds;
            lookupTimes[round] = lookup().TotalMilliseconds;
        }

        var figure = new Figure(Medians.Of(ourTimes), Medians.Of(lookupTimes), [.. ourTimes.Zip(lookupTimes, (own, other) => own / other)]);
        Console.WriteLine(FormattableString.Invariant(
            $"{size,10} {kind,10} {figure.Ours,9:F2} {figure.Lookup,9:F2} {figure.Ratio,7:F2} {figure.Ratios.Min(),7:F2} {figure.Ratios.Max(),7:F2}"));
        return figure;
    }

    private sealed record Figure(double Ours, double Lookup, double[] Ratios)
    {
        public double Ratio => Medians.Of(Ratios);
    }
}
