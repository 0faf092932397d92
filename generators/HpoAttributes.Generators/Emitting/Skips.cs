using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the step over the coordinates of cases that a config does not have.</summary>
internal static class Skips
{
    public static void Write(CodeWriter code, string source, SpaceModel space, ConfigNames names, int from, int to)
    {
        string[] counts = [.. Enumerable.Range(from, to - from).Where(index => space.Cases[index].Hyperparameters.Count > 0).Select(index => names.Cases[index].Items + ".Count")];
        if (counts.Length > 0)
        {
            code.Line($"{source}.Skip({string.Join(" + ", counts)});");
        }
    }
}
