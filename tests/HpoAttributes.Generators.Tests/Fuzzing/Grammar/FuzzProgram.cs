namespace HpoAttributes.Generators.Tests;

/// <summary>A program that the grammar wrote.</summary>
/// <param name="Seed">The seed that it is a function of.</param>
/// <param name="Setup">The project that it is compiled in.</param>
/// <param name="Root">Its source.</param>
/// <param name="IsSound">Whether its objectives run; else some of their spaces throw, or there are none.</param>
internal sealed record FuzzProgram(int Seed, FuzzSetup Setup, SourceNode Root, bool IsSound)
{
    // With a letter behind the digits, since names may go on with some.
    private static readonly System.Text.RegularExpressions.Regex Number = new("PN?[0-9]+X");

    // Not so hints and warnings, which leave the space standing.
    private static readonly System.Text.RegularExpressions.Regex Errors = new(@"\{\|HPO(010[1-68]|0111|0204|0206)");

    /// <summary>The pieces that are left out.</summary>
    public IReadOnlySet<int> Dropped { get; init; } = new HashSet<int>();

    /// <summary>The domains that can be changed.</summary>
    public IReadOnlyList<DomainChange> Changes { get; init; } = [];

    /// <summary>The name of the class that uses what is generated; null where it is not known.</summary>
    public string? Uses { get; init; }

    /// <summary>Whether a type, by its full name, is one of the program's: their names contain its seed.</summary>
    public bool Owns(string type) => Number.Match(type) is { Success: true } match && match.Value == NumberOf(Seed);

    /// <summary>What the names of a program's types contain.</summary>
    public static string NumberOf(int seed) => $"P{seed.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace('-', 'N')}X";

    public Rendering Text => Rendering.Of(Root, Dropped);

    /// <summary>A program that is given with its marks.</summary>
    public static FuzzProgram Written(FuzzSetup setup, string marked)
        => new(1, setup, new SourceNode.Given(marked), !Errors.IsMatch(marked));
}
