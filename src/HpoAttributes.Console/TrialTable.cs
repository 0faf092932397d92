using Spectre.Console;

namespace HpoAttributes;

/// <summary>Lays rows out in columns: numbers to the right, what is long at the end and cut to the screen.</summary>
internal static class TrialTable
{
    private const int Gap = 2;
    private const int MaxValueWidth = 30;

    /// <summary>Adds the header and the rows, each with its line end.</summary>
    public static void Append(Paragraph picture, IReadOnlyList<TrialRow> rows, Screen screen, StudyInfo? study)
    {
        var header = new TrialRow("trial", "worker", string.Join(", ", study?.Objective.Metrics ?? ["value"]), "time", "config", new(Color.Grey));
        bool showsWorkers = study?.Workers > 1;
        var cells = new Func<TrialRow, string>[] { row => row.Number, row => row.Worker, row => screen.Fit(row.Value, MaxValueWidth), row => row.Time };
        int[] widths = [.. cells.Select(cell => rows.Append(header).Max(row => Screen.WidthOf(cell(row))))];
        foreach (TrialRow row in rows.Prepend(header))
        {
            int used = 0;
            for (int i = 0; i < cells.Length; i++)
            {
                if (i != 1 || showsWorkers)
                {
                    AppendCell(picture, cells[i](row), widths[i], StyleOf(row, i == 2 || row == header));
                    used += widths[i] + Gap;
                }
            }

            picture.Append(screen.Fit(row.Text, screen.Width - used), StyleOf(row, row == header));
            picture.Append("\n");
        }
    }

    private static Style StyleOf(TrialRow row, bool isMarked) => isMarked ? row.Style : Style.Plain;

    private static void AppendCell(Paragraph line, string cell, int width, Style style)
    {
        line.Append(new string(' ', width - Screen.WidthOf(cell)));
        line.Append(cell, style);
        line.Append(new string(' ', Gap));
    }
}
