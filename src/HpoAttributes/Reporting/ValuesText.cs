using System.Globalization;

namespace HpoAttributes;

/// <summary>Writes an objective's values: one as a number, several each behind its metric's name.</summary>
internal static class ValuesText
{
    /// <param name="values">The values.</param>
    /// <param name="metrics">Their names; empty where they are not known.</param>
    public static string Of(ObjectiveValues values, IReadOnlyList<string> metrics)
        => values.Count == 1 || values.Count != metrics.Count
            ? values.ToString()
            : string.Join(", ", metrics.Select((metric, index) => string.Create(CultureInfo.InvariantCulture, $"{metric} {values[index]:G4}")));
}
