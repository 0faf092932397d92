using ScottPlot;
using SkiaSharp;

namespace HpoAttributes;

/// <summary>Picks a typeface without serifs that this machine has.</summary>
internal static class Typeface
{
    private static readonly string[] Wanted = ["DejaVu Sans", "Noto Sans", "Liberation Sans", "Segoe UI", "Helvetica Neue", "Arial"];

    /// <summary>The first wanted one that is installed, else what ScottPlot takes.</summary>
    /// <exception cref="InvalidOperationException">No font is installed: a figure would have no words.</exception>
    public static string Name
        => Wanted.FirstOrDefault(IsInstalled)
        ?? (SKTypeface.Default.ContainsGlyph('0') ? Fonts.Default : throw new InvalidOperationException(
            "a figure needs a font, but none is installed: install one, say Debian's package fonts-dejavu-core"));

    private static bool IsInstalled(string name) => SKFontManager.Default.MatchFamily(name) is { } typeface && typeface.ContainsGlyph('0');
}
