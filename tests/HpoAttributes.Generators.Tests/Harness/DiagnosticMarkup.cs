using System.Text;
using System.Text.RegularExpressions;

namespace HpoAttributes.Generators.Tests;

/// <summary>Source with the expected diagnostics written into it: <c>{|HPO0101:0|}</c>, one inside the other where several are expected.</summary>
internal static partial class DiagnosticMarkup
{
    /// <summary>The source without marks, and what is expected where: id and start of the squiggle, and its text.</summary>
    public static (string Source, IReadOnlyList<string> Expected) Parse(string marked)
    {
        var source = new StringBuilder();
        var expected = new List<string>();
        var open = new Stack<(string Id, int Start)>();
        int position = 0;
        foreach (Match match in Mark().Matches(marked))
        {
            source.Append(marked, position, match.Index - position);
            position = match.Index + match.Length;
            if (match.Groups["id"].Success)
            {
                open.Push((match.Groups["id"].Value, source.Length));
            }
            else
            {
                (string id, int start) = open.Pop();
                expected.Add(Describe(id, start, source.ToString(start, source.Length - start)));
            }
        }

        Assert.Empty(open);
        return (source.Append(marked, position, marked.Length - position).ToString(), expected);
    }

    public static string Describe(string id, int start, string text) => $"{id} at {start}: {text}";

    [GeneratedRegex(@"\{\|(?<id>[A-Z0-9]+):|\|\}")]
    private static partial Regex Mark();
}
