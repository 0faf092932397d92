using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes documentation comments.</summary>
internal static class Docs
{
    public static void Summary(CodeWriter code, string text) => code.Line($"/// <summary>{text}</summary>");

    public static void Parameter(CodeWriter code, string name, string text) => code.Line($"/// <param name=\"{name}\">{Escape(text)}</param>");

    /// <summary>The objective's method, not as a reference: that would be ambiguous where it has overloads.</summary>
    public static string Method(ObjectiveModel objective) => $"<c>{objective.Host.Prefix}.{objective.Method}</c>";

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;");
}
