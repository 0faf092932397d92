using HpoAttributes.Generators;

namespace HpoAttributes.Benchmarks;

/// <summary>The generator's time after an edit, in times of a pipeline that looks the attribute up and does nothing else.</summary>
internal sealed class GeneratorBenchmark : IBenchmark
{
    private const int Rounds = 15;
    private const int WarmUps = 20;
    private const double MostRatio = 4;
    private const double AimInMilliseconds = 100;

    // Below that an edit costs what the driver costs, whoever asks it, and what is ours drowns in noise.
    private const int LeastJudged = 100;

    private static readonly int[] Sizes = [1, 100, 1000];

    public string Name => "generator";

    public Verdict Run()
    {
        Console.WriteLine($"medians of {Rounds} rounds, ms for each edit; ratios are of processor time");
        Console.WriteLine($"{"objectives",10} {"edit of",10} {"ours",8} {"look-up",8} {"ours cpu",9} {"look-up cpu",12} {"ratio",6} {"from",6} {"to",6}");
        Figure[] judged = [.. Sizes.SelectMany(Measure).Where(figure => figure.Size >= LeastJudged)];
        Figure worst = judged.MaxBy(figure => figure.Ratio)!;
        double longest = judged.Where(figure => figure.Size == Sizes[^1]).Max(figure => figure.Milliseconds);
        return new(worst.Ratio <= MostRatio ? Outcome.Met : Outcome.NotMet, FormattableString.Invariant(
            $"generator: an edit among {worst.Size} objectives costs {worst.Ratio:F2} times a bare attribute look-up (at most {MostRatio} from {LeastJudged} on), and among {Sizes[^1]} takes {longest:F0} ms (aim on a quiet machine: below {AimInMilliseconds})"));
    }

    private static Figure[] Measure(int size)
    {
        var ours = new EditedProject(new ObjectiveGenerator(), size);
        var lookup = new EditedProject(new LookupYardstick(), size);
        if (ours.Files != size || lookup.Files != size)
        {
            throw new InvalidOperationException($"of {size} objectives the generator wrote {ours.Files} files, the look-up {lookup.Files}");
        }

        return [Measure(size, ours, lookup, isOfObjective: false), Measure(size, ours, lookup, isOfObjective: true)];
    }

    private static Figure Measure(int size, EditedProject ours, EditedProject lookup, bool isOfObjective)
    {
        // One edit of a small project would be too short to be measured.
        int edits = Math.Clamp(500 / size, 1, 50);
        var pairs = new List<(EditCost Ours, EditCost Lookup)>();
        for (int round = -WarmUps; round < Rounds; round++)
        {
            (EditCost, EditCost) pair = (EditCost.Measure(ours, isOfObjective, edits), EditCost.Measure(lookup, isOfObjective, edits));
            if (round >= 0)
            {
                pairs.Add(pair);
            }
        }

        double[] ratios = [.. pairs.Select(pair => pair.Ours.Processor / pair.Lookup.Processor)];
        double Median(Func<(EditCost Ours, EditCost Lookup), double> value) => Medians.Of(pairs.Select(value));
        var figure = new Figure(size, Medians.Of(ratios), Median(pair => pair.Ours.Elapsed));
        Console.WriteLine(FormattableString.Invariant(
            $"{size,10} {(isOfObjective ? "objective" : "other code"),10} {figure.Milliseconds,8:F2} {Median(pair => pair.Lookup.Elapsed),8:F2} {Median(pair => pair.Ours.Processor),9:F2} {Median(pair => pair.Lookup.Processor),12:F2} {figure.Ratio,6:F2} {ratios.Min(),6:F2} {ratios.Max(),6:F2}"));
        return figure;
    }

    private sealed record Figure(int Size, double Ratio, double Milliseconds);
}
