using System.Globalization;
using Spectre.Console;

namespace HpoAttributes;

/// <summary>One line about one trial.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Worker">Its worker.</param>
/// <param name="Value">What it reported or returned, or its state.</param>
/// <param name="Time">How long it has run.</param>
/// <param name="Text">Its config, or why it failed.</param>
/// <param name="Style">How its value looks.</param>
internal sealed record TrialRow(string Number, string Worker, string Value, string Time, string Text, Style Style)
{
    public static TrialRow Of(Trial trial, string value, string time, string text, Style style) => new(
        trial.Number.ToString(CultureInfo.InvariantCulture), trial.Worker.ToString(CultureInfo.InvariantCulture), value, time, text, style);
}
