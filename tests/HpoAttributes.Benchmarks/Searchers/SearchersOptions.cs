using System.Globalization;

namespace HpoAttributes.Benchmarks;

/// <summary>What the command line asks of the benchmark.</summary>
internal sealed record SearchersOptions
{
    private const int QuickSeeds = 3;

    /// <summary>What may stand on the command line.</summary>
    public const string Usage = "[--quick | --seeds N] [--only FAMILY/SEARCHER] [--against SAMPLER] [--detail] [--write]";

    /// <summary>The number of seeds.</summary>
    public int Seeds { get; private init; } = 10;

    /// <summary>The only family to run; null for all.</summary>
    public ProblemFamily? Family { get; private init; }

    /// <summary>The only searcher to run; null for all.</summary>
    public string? Searcher { get; private init; }

    /// <summary>The sampler of Optuna to compare with everywhere; null for the best.</summary>
    public string? Against { get; private init; }

    /// <summary>Whether to print every problem.</summary>
    public bool Detail { get; private init; }

    /// <summary>Whether to write the page of the documentation.</summary>
    public bool Write { get; private init; }

    /// <summary>Reads the words of a command line; null where they are not understood.</summary>
    public static SearchersOptions? Parse(IEnumerable<string> words)
    {
        SearchersOptions? options = new();
        using IEnumerator<string> word = words.GetEnumerator();
        while (options is not null && word.MoveNext())
        {
            options = word.Current switch
            {
                "--quick" => options with { Seeds = QuickSeeds },
                "--detail" => options with { Detail = true },
                "--write" => options with { Write = true },
                "--seeds" when word.MoveNext() => options.WithSeeds(word.Current),
                "--only" when word.MoveNext() => options.WithOnly(word.Current),
                "--against" when word.MoveNext() => options with { Against = word.Current },
                _ => null,
            };
        }

        // The page shows everything.
        return options is { Write: true, IsPartial: true } ? null : options;
    }

    private bool IsPartial => Family is not null || Searcher is not null || Against is not null;

    private SearchersOptions? WithSeeds(string word)
        => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int seeds) && seeds > 0 ? this with { Seeds = seeds } : null;

    /// <summary>Either side of the slash may be empty, and the slash left out behind a family.</summary>
    private SearchersOptions? WithOnly(string word)
    {
        string[] sides = word.Split('/');
        string? searcher = sides.Length > 1 && sides[1].Length > 0 ? sides[1] : null;
        return sides[0].Length == 0 ? this with { Searcher = searcher }
            : Enum.TryParse(sides[0], ignoreCase: true, out ProblemFamily family) && Enum.IsDefined(family) ? this with { Family = family, Searcher = searcher }
            : null;
    }
}
