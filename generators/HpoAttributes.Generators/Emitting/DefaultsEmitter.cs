using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes what the optional packages that the project references add to its tuning runs.</summary>
internal static class DefaultsEmitter
{
    /// <summary>What <c>Tune</c> passes on between the options and the token.</summary>
    public static string Argument(ObjectiveModel objective, EnvironmentModel environment)
        => IsNeeded(environment) ? Field(objective) + ", " : "cancellationToken: ";

    public static void Write(CodeWriter code, ObjectiveModel objective, EnvironmentModel environment)
    {
        if (!IsNeeded(environment))
        {
            return;
        }

        code.Open($"private static readonly {RuntimeNames.TuningDefaults} {Field(objective)} = new()");
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

    private static string Field(ObjectiveModel objective)
        => $"s_{char.ToLowerInvariant(objective.Names.Prefix[0])}{objective.Names.Prefix.Substring(1)}Defaults";

    private static bool IsNeeded(EnvironmentModel environment) => environment.HasTorch || environment.HasConsole;
}
