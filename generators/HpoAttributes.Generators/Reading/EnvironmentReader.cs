using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads what the generated code depends on besides the objective: language version, optional packages, MSBuild properties.</summary>
internal static class EnvironmentReader
{
    public static EnvironmentModel Read(Compilation compilation, AnalyzerConfigOptions options)
    {
        bool hasTorch = HasTorch(compilation);
        bool isProgram = compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication;
        return new(
            !IsOff(options, KnownNames.GeneratorProperty),
            HasExtensionMembers(compilation),
            hasTorch,
            Has(compilation, KnownNames.LiveView, KnownNames.ConsoleAssembly),
            hasTorch && isProgram && !IsOff(options, KnownNames.ModuleInitializerProperty));
    }

    public static bool HasTorch(Compilation compilation) => Has(compilation, KnownNames.TorchEnvironment, KnownNames.TorchAssembly);

    public static bool HasExtensionMembers(Compilation compilation)
        => compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp14 };

    private static bool Has(Compilation compilation, string type, string assembly)
        => compilation.GetTypeByMetadataName(type)?.ContainingAssembly.Name == assembly;

    private static bool IsOff(AnalyzerConfigOptions options, string property)
        => options.TryGetValue(property, out string? value) && string.Equals(value, "false", StringComparison.OrdinalIgnoreCase);
}
