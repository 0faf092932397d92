using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>HPO04xx: the environment.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor OlderLanguage = new(
        "HPO0401",
        "C# 14 is needed to call Tune on the host",
        "With C# 14 this could be called as '{0}.{1}'; in this language version call '{2}.{1}'",
        "Environment",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Extension members are new in C# 14.");

    public static readonly DiagnosticDescriptor NoStore = new(
        "HPO0402",
        "A named study needs a store package",
        "The study '{0}' cannot be kept, as no store is referenced: add the package HpoAttributes.Sqlite or HpoAttributes.PostgreSql",
        "Environment",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "Tune throws where a study has a name and there is no store to keep it in.");
}
