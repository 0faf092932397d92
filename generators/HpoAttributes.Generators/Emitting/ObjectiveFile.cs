using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the file of an objective: its config, its objective, its <c>Tune</c>.</summary>
internal static class ObjectiveFile
{
    public static void Add(SourceProductionContext output, ObjectiveModel objective, EnvironmentModel environment, EquatableArray<string> sharedHints)
    {
        if (environment.IsEnabled)
        {
            output.AddSource(HintNames.File(objective.Hint, sharedHints), FileHead.ToSource(Write(objective, environment)));
        }
    }

    public static string Write(ObjectiveModel objective, EnvironmentModel environment)
    {
        var code = new CodeWriter();
        FileHead.Write(code);
        if (objective.Host.Namespace.Length > 0)
        {
            code.Line($"namespace {objective.Host.Namespace};");
            code.Line();
        }

        ConfigEmitter.Write(code, objective);
        code.Line();
        ObjectiveEmitter.Write(code, objective);
        code.Line();
        TuneEmitter.Write(code, objective, environment);
        return code.ToString();
    }
}
