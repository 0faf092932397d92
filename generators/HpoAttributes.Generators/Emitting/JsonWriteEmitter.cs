using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes how a config is written as JSON.</summary>
internal static class JsonWriteEmitter
{
    public static void Write(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        code.Open($"static void {RuntimeNames.Config(space.Type)}.WriteJson({space.Type} config, {RuntimeNames.JsonWriter} json)");
        code.Line("json.WriteStartObject();");
        CaseSwitch.Write(code, space, names, (model, caseNames) =>
        {
            if (space.HasCases)
            {
                code.Line($"json.WriteString({CSharp.Literal(JsonReadEmitter.CaseProperty)}, {CSharp.Literal(model.Name)});");
            }

            foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
            {
                string name = CSharp.Literal(hyperparameter.Name);
                string value = caseNames.Value(hyperparameter);
                code.Line(hyperparameter.Group == GroupUse.None
                    ? $"{RuntimeNames.ConfigJson}.WriteProperty(json, {name}, {caseNames.Field(hyperparameter)}, {value});"
                    : $"{RuntimeNames.ConfigJson}.WriteGroup(json, {name}, {value});");
            }
        });
        if (space.HasCases)
        {
            code.Line();
        }

        code.Line("json.WriteEndObject();");
        code.Close();
    }
}
