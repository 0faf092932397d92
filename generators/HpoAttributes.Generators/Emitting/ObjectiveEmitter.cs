using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the objective: the class that keeps the fixed arguments and calls the user's method.</summary>
internal static class ObjectiveEmitter
{
    public static void Write(CodeWriter code, ObjectiveModel objective)
    {
        var names = new ArgumentNames(objective);
        Docs.Summary(code, $"Evaluates configs by calling {Docs.Method(objective)}.");
        code.Line(RuntimeNames.GeneratedCode);
        code.Open($"{Accessibility.Of(objective.IsPublic)} sealed partial class {objective.Names.Objective} : {RuntimeNames.Objective(objective.Names.Config)}");
        WriteFields(code, objective, names);
        ConstructorEmitter.Write(code, objective, names);
        code.Line();
        code.Line("/// <inheritdoc/>");
        code.Line($"public {RuntimeNames.ObjectiveInfo} Info {{ get; }}");
        code.Line();
        CallEmitter.Write(code, objective, names);
        CallEmitter.WriteTupleReader(code, objective);
        ConstructorEmitter.WriteFactoryHelper(code, objective, names);
        code.Close();
    }

    private static void WriteFields(CodeWriter code, ObjectiveModel objective, ArgumentNames names)
    {
        List<string> fields = [.. objective.TuneParameters.Select(parameter => $"{Arguments.Type(parameter)} {names.Field(parameter)}")];
        if (!objective.IsStatic)
        {
            fields.Insert(0, $"{RuntimeNames.Func}<int, {objective.Host.Type}> {names.InstanceField}");
        }

        foreach (string field in fields)
        {
            code.Line($"private readonly {field};");
        }

        if (fields.Count > 0)
        {
            code.Line();
        }
    }
}
