using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the holder with <c>Tune</c> and <c>TuneAsync</c>: extension members where the language has them, else plain statics.</summary>
internal static class TuneEmitter
{
    public static void Write(CodeWriter code, ObjectiveModel objective, EnvironmentModel environment)
    {
        var names = new ArgumentNames(objective);
        string defaults = DefaultsEmitter.Argument(objective, environment);
        Docs.Summary(code, $"Tunes <c>{objective.Host.Prefix}</c>.");
        code.Open($"{Accessibility.Of(objective.Host.IsPublic)} static partial class {objective.Names.Holder}");
        DefaultsEmitter.Write(code, objective, environment);
        if (environment.HasExtensionMembers)
        {
            OpenExtension(code, objective, names);
        }

        WriteForms(code, objective, environment, names, defaults);
        if (environment.HasExtensionMembers)
        {
            code.Close();
        }

        code.Close();
    }

    private static void OpenExtension(CodeWriter code, ObjectiveModel objective, ArgumentNames names)
    {
        if (!objective.IsStatic)
        {
            Docs.Parameter(code, names.Instance, "What evaluates every config.");
        }

        code.Open(objective.IsStatic ? $"extension({objective.Host.Type})" : $"extension({objective.Host.Type} {names.Instance})");
    }

    private static void WriteForms(CodeWriter code, ObjectiveModel objective, EnvironmentModel environment, ArgumentNames names, string defaults)
    {
        var method = new TuneMethodEmitter(code, objective, names, defaults);
        if (objective.IsStatic)
        {
            method.WriteBoth("static ", receiver: null, extra: null);
            return;
        }

        (string, string, string) factory = (
            $"{RuntimeNames.Func}<{objective.Host.Type}> {names.Factory}", names.Factory, "Creates the instance of a worker; called once for each.");
        (string, string, string)? instance = environment.HasExtensionMembers
            ? null
            : ($"this {objective.Host.Type} {names.Instance}", names.Instance, "What evaluates every config.");
        method.WriteBoth(environment.HasExtensionMembers ? string.Empty : "static ", names.Instance, instance);
        code.Line();
        method.WriteBoth("static ", names.Factory, factory);
    }
}
