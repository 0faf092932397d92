namespace HpoAttributes.Tests;

/// <summary>What a command of the example draws.</summary>
internal static class Figures
{
    /// <summary>The names of the files, in order.</summary>
    public static string[] Of(string command) => [.. new[] { string.Empty, "-curves", "-rungs" }.SelectMany(figure => new[] { $"{command}{figure}.png", $"{command}{figure}.svg" }).Order()];
}
