using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes what the optional packages that the project references add to its tuning runs.</summary>
internal static class DefaultsEmitter
{
    /// <summary>The expression that <c>Tune</c> passes on.</summary>
    public static string Field(ObjectiveModel objective, EnvironmentModel environment)
        => IsNeeded(environment) ? $"s_{objective.Names.Prefix}Defaults" : "null";

    public static void Write(CodeWriter code, ObjectiveModel objective, EnvironmentModel environment)
    {
        if (!IsNeeded(environment))
        {
            return;
        }

        code.Open($"private static readonly {RuntimeNames.TuningDefaults} {Field(objective, environment)} = new()");
        if (environment.HasTorch)
        {
            code.Line("Environment = static () => new global::HpoAttributes.TorchTrialEnvironment(),");
        }

        if (environment.HasConsole)
        {
            code.Line("LiveView = static () => global::HpoAttributes.LiveView.TryCreate(),");
        }

        code.Close("};");
        code.Line();
    }

    private static bool IsNeeded(EnvironmentModel environment) => environment.HasTorch || environment.HasConsole;
}
