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
}
