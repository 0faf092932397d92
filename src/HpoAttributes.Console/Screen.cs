using System.Text;
using Spectre.Console.Rendering;

namespace HpoAttributes;

/// <summary>The room of a terminal.</summary>
/// <param name="Width">Its columns.</param>
/// <param name="Height">Its lines.</param>
/// <param name="Unicode">Whether it shows more than ASCII.</param>
internal readonly record struct Screen(int Width, int Height, bool Unicode)
{
    /// <summary>The text, cut to as many columns, with an ellipsis where something is missing. Wide characters count twice.</summary>
    public string Fit(string text, int columns)
    {
        if (WidthOf(text) <= columns)
        {
            return text;
        }

        string ellipsis = Unicode ? "…" : "...";
        if (columns <= ellipsis.Length)
        {
            return ellipsis[..Math.Max(0, columns)];
        }

        var kept = new StringBuilder();
        int room = columns - ellipsis.Length;
        foreach (Rune rune in text.EnumerateRunes())
        {
            string symbol = rune.ToString();
            room -= WidthOf(symbol);
            if (room < 0)
            {
                break;
            }

            kept.Append(symbol);
        }

        return kept.Append(ellipsis).ToString();
    }

    /// <summary>How many columns a text takes.</summary>
    public static int WidthOf(string text) => new Segment(text).CellCount();
}
