using System.Globalization;
using System.Text;

namespace HpoAttributes;

/// <summary>Makes a user's text fit for one line of a terminal or a log: no line breaks, no control characters.</summary>
public static class LineText
{
    /// <summary>The text with runs of white space as one space and other control characters as <c>\u001B</c>.</summary>
    /// <param name="text">Any text, a failure's reason for instance.</param>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!NeedsWork(text))
        {
            return text;
        }

        var line = new StringBuilder(text.Length);
        foreach (char character in text.AsSpan().Trim())
        {
            Append(line, character);
        }

        return line.ToString();
    }

    private static void Append(StringBuilder line, char character)
    {
        if (char.IsWhiteSpace(character))
        {
            line.Append(line is [.., ' '] ? string.Empty : " ");
        }
        else if (char.IsControl(character))
        {
            line.Append(CultureInfo.InvariantCulture, $"\\u{(int)character:X4}");
        }
        else
        {
            line.Append(character);
        }
    }

    private static bool NeedsWork(string text)
    {
        foreach (char character in text)
        {
            if (character != ' ' && (char.IsControl(character) || char.IsWhiteSpace(character)))
            {
                return true;
            }
        }

        return false;
    }
}
