using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes how a config is read from JSON.</summary>
internal static class JsonReadEmitter
{
    public const string CaseProperty = "$case";

    public static void Write(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        string head = $"static {space.Type} {RuntimeNames.Config(space.Type)}.ReadJson(ref {RuntimeNames.JsonReader} json, string path)";
        if (!space.HasCases)
        {
            WriteRecord(code, head, "return new", space.Cases[0], names.Cases[0]);
            return;
        }

        code.Open($"{head} => {RuntimeNames.ConfigJson}.CaseOf(json, path, {names.Case}) switch");
        for (int i = 0; i < space.Cases.Count; i++)
        {
            code.Line($"{(i < space.Cases.Count - 1 ? i.ToString(System.Globalization.CultureInfo.InvariantCulture) : "_")} => {names.Cases[i].Read}(ref json, path),");
        }

        code.Close("};");
        for (int i = 0; i < space.Cases.Count; i++)
        {
            CaseModel model = space.Cases[i];
            code.Line();
            WriteRecord(code, $"private static {model.Type} {names.Cases[i].Read}(ref {RuntimeNames.JsonReader} json, string path)", $"return new {model.Type}", model, names.Cases[i]);
        }
    }

    private static void WriteRecord(CodeWriter code, string head, string result, CaseModel model, CaseNames names)
    {
        code.Open(head);
        WriteLocals(code, model, names);
        WriteLoop(code, model, names);
        foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
        {
            code.Line($"{RuntimeNames.ConfigJson}.Require(path, {CSharp.Literal(hyperparameter.Name)}, {names.Flag(hyperparameter)});");
        }

        code.List(result, [.. model.Hyperparameters.Select(hyperparameter => $"{CSharp.Identifier(hyperparameter.Property)}: {names.Local(hyperparameter)}{(hyperparameter.Group == GroupUse.Required ? "!" : string.Empty)}")], ";");
        code.Close();
    }

    private static void WriteLocals(CodeWriter code, CaseModel model, CaseNames names)
    {
        if (model.Name.Length > 0)
        {
            code.Line("bool hasCase = false;");
        }

        foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
        {
            string type = hyperparameter.PropertyType;
            code.Line(hyperparameter.Group == GroupUse.Required
                ? $"{type}? {names.Local(hyperparameter)} = null;"
                : $"{type} {names.Local(hyperparameter)} = {(type == "string" ? "string.Empty" : "default")};");
            code.Line($"bool {names.Flag(hyperparameter)} = false;");
        }
    }

    private static void WriteLoop(CodeWriter code, CaseModel model, CaseNames names)
    {
        code.Open($"while ({RuntimeNames.ConfigJson}.NextProperty(ref json, path) is {{ }} name)");
        code.Open("switch (name)");
        if (model.Name.Length > 0)
        {
            WriteLabel(code, CaseProperty, $"{RuntimeNames.ConfigJson}.SkipCase(path, ref hasCase);");
        }

        foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
        {
            foreach (string former in hyperparameter.FormerNames)
            {
                code.Line($"case {CSharp.Literal(former)}:");
            }

            WriteLabel(code, hyperparameter.Name, $"{names.Local(hyperparameter)} = {RuntimeNames.ConfigJson}.{Call(hyperparameter, names)}");
        }

        code.Line("default:");
        code.Indent();
        code.Line($"throw {RuntimeNames.ConfigJson}.Unknown(path, name);");
        code.Unindent();
        code.Close();
        code.Close();
        code.Line();
    }

    private static void WriteLabel(CodeWriter code, string label, string statement)
    {
        code.Line($"case {CSharp.Literal(label)}:");
        code.Indent();
        code.Line(statement);
        code.Line("break;");
        code.Unindent();
    }

    private static string Call(HyperparameterModel hyperparameter, CaseNames names) => hyperparameter.Group switch
    {
        GroupUse.Required => $"ReadGroup<{hyperparameter.Type}>(ref json, path, name, ref {names.Flag(hyperparameter)});",
        GroupUse.Optional => $"ReadOptionalGroup<{hyperparameter.Type}>(ref json, path, name, ref {names.Flag(hyperparameter)});",
        _ => $"ReadProperty(ref json, path, name, {names.Field(hyperparameter)}, ref {names.Flag(hyperparameter)});",
    };
}
