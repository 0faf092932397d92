using System.Globalization;
using System.Text;

namespace HpoAttributes.Generators.Tests;

/// <summary>Strings with quotes, control characters and letters of every script, and the ways to write them.</summary>
internal static class StringText
{
    private static readonly string[] Pool =
    [
        "a", "b", "adam", "", " ", "a\"b", "'", "back\\slash", "line\nbreak\r\n\t", "\0", "é", "学習", "😀", "\u2028\u0085", "{0}", "{{", "$case", "$on", "null", "true", "1", "//", "/*", "*/",
        "\u202e", "a.b", "<b>&amp;", "]]>", "A", "\\u0041", "\uFEFF", "ﬀ", "İ", "a\u0301", "á", "\u0007", "\"\"\"", "@", "#if", "%", "\u00a0",
    ];

    public static IReadOnlyList<string> Draw(FuzzRandom random, int count) => random.Take(Pool, count);

    public static string Write(FuzzContext context, string value)
    {
        bool isPlain = value.All(letter => letter is >= ' ' and <= '~') && !value.Contains("\"\"", StringComparison.Ordinal) && value.Length > 0 && value[0] != '"' && value[^1] != '"';
        List<string> forms = [Literal(value, escapeAll: false), Literal(value, escapeAll: false), Literal(value, escapeAll: true), $"{Literal(value, false)} + \"\"", $"({Literal(value, false)})"];
        if (isPlain)
        {
            forms.AddRange([$"@\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", $"\"\"\"{value}\"\"\""]);
        }

        string form = context.Random.Pick(forms);
        return context.Random.Chance(0.1) ? context.Constant("string", form) : form;
    }

    public static string Literal(string value, bool escapeAll)
    {
        var text = new StringBuilder("\"");
        foreach (char letter in value)
        {
            bool isSafe = letter is >= ' ' and <= '~' or >= '\u00c0' and <= '\u017f' or >= '\u4e00' and <= '\u9fff' && letter is not ('"' or '\\');
            text.Append(isSafe && letter is not ('"' or '\\') && !escapeAll ? letter.ToString() : "\\u" + ((int)letter).ToString("x4", CultureInfo.InvariantCulture));
        }

        return text.Append('"').ToString();
    }
}
