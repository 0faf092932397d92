using ScottPlot;
using SkiaSharp;

namespace HpoAttributes;

/// <summary>Picks a typeface without serifs that this machine has.</summary>
internal static class Typeface
{
    private static readonly string[] Wanted = ["DejaVu Sans", "Noto Sans", "Liberation Sans", "Segoe UI", "Helvetica Neue", "Arial"];

    /// <summary>The first wanted one that is installed, else what ScottPlot takes.</summary>
    public static string Name { get; } = Wanted.FirstOrDefault(IsInstalled) ?? Fonts.Default;

    private static bool IsInstalled(string name) => SKFontManager.Default.MatchFamily(name) is not null;
}
