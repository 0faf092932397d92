using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace HpoAttributes.Generators.Tests;

/// <summary>Source with squiggles drawn into it: a comment line of carets below each line that has one.</summary>
/// <example>
/// <code>
///     double Train([IntRange(5, 2)] int x);
///     //                     ^
/// </code>
/// </example>
internal static partial class CaretMarkup
{
    /// <summary>The source without the lines of carets.</summary>
    public static string Strip(string marked) => Carets().Replace(marked, string.Empty);

    /// <summary>Draws squiggles into source that has none.</summary>
    public static string Draw(string source, IEnumerable<TextSpan> squiggles)
    {
        ILookup<int, TextSpan> lines = squiggles.ToLookup(squiggle => source.AsSpan(0, squiggle.Start).Count('\n'));
        int start = 0;
        return string.Join('\n', source.Split('\n').Select((line, number) =>
        {
            string drawn = lines.Contains(number) ? line + '\n' + Below(line, start, lines[number]) : line;
            start += line.Length + 1;
            return drawn;
        }));
    }

    private static string Below(string line, int start, IEnumerable<TextSpan> squiggles)
    {
        char[] below = new string(' ', line.Length).ToCharArray();
        foreach (TextSpan squiggle in squiggles)
        {
            // One that goes on in the next line is drawn to the end of this one.
            below.AsSpan(squiggle.Start - start, Math.Min(squiggle.Length, line.Length - (squiggle.Start - start))).Fill('^');
        }

        int indentation = line.Length - line.TrimStart().Length;
        "//".CopyTo(below.AsSpan(Array.IndexOf(below, '^') < indentation + 2 ? 0 : indentation));
        return new string(below).TrimEnd();
    }

    [GeneratedRegex(@"^ *// *\^[ ^]*\n", RegexOptions.Multiline)]
    private static partial Regex Carets();
}
