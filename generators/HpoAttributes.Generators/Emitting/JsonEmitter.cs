using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes how a config is written as JSON and read from it.</summary>
internal static class JsonEmitter
{
    public static void Write(CodeWriter code, string config, List<ParameterModel> hyperparameters, ConfigNames names)
    {
        string contract = RuntimeNames.Config(config);
        code.Open($"static void {contract}.WriteJson({config} config, {RuntimeNames.JsonWriter} json)");
        code.Line("json.WriteStartObject();");
        foreach (ParameterModel parameter in hyperparameters)
        {
            code.Line($"{RuntimeNames.ConfigJson}.WriteProperty(json, {CSharp.Literal(parameter.Name)}, {names.Field(parameter)}, config.{CSharp.Identifier(parameter.Property)});");
        }

        code.Line("json.WriteEndObject();");
        code.Close();
        code.Line();

        code.Open($"static {config} {contract}.ReadJson(ref {RuntimeNames.JsonReader} json)");
        WriteLocals(code, hyperparameters, names);
        WriteLoop(code, hyperparameters, names);
        foreach (ParameterModel parameter in hyperparameters)
        {
            code.Line($"{RuntimeNames.ConfigJson}.Require({CSharp.Literal(parameter.Name)}, {names.Flag(parameter)});");
        }

        IEnumerable<string> values = hyperparameters.Select(parameter => $"{CSharp.Identifier(parameter.Property)}: {names.Local(parameter)}");
        code.List("return new", [.. values], ";");
        code.Close();
    }

    private static void WriteLocals(CodeWriter code, List<ParameterModel> hyperparameters, ConfigNames names)
    {
        foreach (ParameterModel parameter in hyperparameters)
        {
            string type = parameter.Domain!.ValueType;
            code.Line($"{type} {names.Local(parameter)} = {(type == "string" ? "string.Empty" : "default")};");
            code.Line($"bool {names.Flag(parameter)} = false;");
        }
    }

    private static void WriteLoop(CodeWriter code, List<ParameterModel> hyperparameters, ConfigNames names)
    {
        code.Open($"while ({RuntimeNames.ConfigJson}.NextProperty(ref json) is {{ }} name)");
        code.Open("switch (name)");
        foreach (ParameterModel parameter in hyperparameters)
        {
            code.Line($"case {CSharp.Literal(parameter.Name)}:");
            code.Indent();
            code.Line($"{names.Local(parameter)} = {RuntimeNames.ConfigJson}.ReadProperty(ref json, name, {names.Field(parameter)}, ref {names.Flag(parameter)});");
            code.Line("break;");
            code.Unindent();
        }

        code.Line("default:");
        code.Indent();
        code.Line($"throw {RuntimeNames.ConfigJson}.Unknown(name);");
        code.Unindent();
        code.Close();
        code.Close();
        code.Line();
    }
}
