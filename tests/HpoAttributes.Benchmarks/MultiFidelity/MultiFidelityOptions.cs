using System.Globalization;

namespace HpoAttributes.Benchmarks;

/// <summary>What the command line asks of the benchmark.</summary>
internal sealed record MultiFidelityOptions
{
    /// <summary>What may stand on the command line.</summary>
    public const string Usage = "[--seeds N] [--only METHOD] [--write]";

    /// <summary>The number of seeds.</summary>
    public int Seeds { get; private init; } = 20;

    /// <summary>The only method of ours to run; null for all.</summary>
    public string? Method { get; private init; }

    /// <summary>Whether to write the page of the documentation.</summary>
    public bool Write { get; private init; }

    /// <summary>Reads the words of a command line; null where they are not understood.</summary>
    public static MultiFidelityOptions? Parse(IEnumerable<string> words)
    {
        MultiFidelityOptions? options = new();
        using IEnumerator<string> word = words.GetEnumerator();
        while (options is not null && word.MoveNext())
        {
            options = word.Current switch
            {
                "--write" => options with { Write = true },
                "--seeds" when word.MoveNext() => options.WithSeeds(word.Current),
                "--only" when word.MoveNext() => RaceContender.All.Any(contender => contender.Name == word.Current) ? options with { Method = word.Current } : null,
                _ => null,
            };
        }

        // The page shows everyone.
        return options is { Write: true, Method: not null } ? null : options;
    }

    private MultiFidelityOptions? WithSeeds(string word)
        => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int seeds) && seeds > 0 ? this with { Seeds = seeds } : null;
}
