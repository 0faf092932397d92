using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the file that makes a program load libtorch before anything of TorchSharp is touched.</summary>
internal static class ModuleInitializerFile
{
    private const string FileName = "HpoAttributes.Generated.TorchInitializer.g.cs";

    public static void Add(SourceProductionContext output, EnvironmentModel environment)
    {
        if (environment is { IsEnabled: true, LoadsTorch: true })
        {
            output.AddSource(FileName, FileHead.ToSource(Write()));
        }
    }

    public static string Write()
    {
        var code = new CodeWriter();
        FileHead.Write(code);
        code.Line("namespace HpoAttributes.Generated;");
        code.Line();
        code.Line("/// <summary>Loads libtorch when the program starts. The MSBuild property HpoAttributesTorchModuleInitializer=false turns it off.</summary>");
        code.Line(RuntimeNames.GeneratedCode);
        code.Open("internal static class TorchInitializer");
        code.Line("[global::System.Runtime.CompilerServices.ModuleInitializer]");
        code.Line("internal static void Initialize() => global::HpoAttributes.TorchRuntime.EnsureLoaded();");
        code.Close();
        return code.ToString();
    }
}
