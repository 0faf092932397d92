using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the way from a config to its point, and to its canonical hash.</summary>
internal static class EncodeEmitter
{
    public static void Write(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        string contract = RuntimeNames.Config(space.Type);
        code.Open($"static void {contract}.Encode({space.Type} config, ref {RuntimeNames.PointWriter} point)");
        int index = 0;
        CaseSwitch.Write(code, space, names, (model, caseNames) =>
        {
            if (space.HasCases)
            {
                code.Line($"point.Write({names.Case}.Encode({index}));");
                Skips.Write(code, "point", space, names, 0, index);
            }

            foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
            {
                code.Line(Statement(model, hyperparameter, caseNames));
            }

            Skips.Write(code, "point", space, names, index + 1, space.Cases.Count);
            index++;
        });
        code.Close();
        code.Line();
        WriteHash(code, space, names, contract);
    }

    private static void WriteHash(CodeWriter code, SpaceModel space, ConfigNames names, string contract)
    {
        code.Open($"static void {contract}.AddTo({space.Type} config, ref {RuntimeNames.ConfigHash} hash)");
        int index = 0;
        CaseSwitch.Write(code, space, names, (model, caseNames) =>
        {
            if (space.HasCases)
            {
                code.Line($"hash.Add({names.Case}, {index++});");
            }

            foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
            {
                string value = caseNames.Value(hyperparameter);
                code.Line(hyperparameter.Group switch
                {
                    GroupUse.Required => $"hash.AddGroup({value});",
                    GroupUse.Optional => $"hash.AddOptionalGroup({value});",
                    _ => $"hash.Add({caseNames.Field(hyperparameter)}, {value});",
                });
            }
        });
        code.Close();
    }

    private static string Statement(CaseModel model, HyperparameterModel hyperparameter, CaseNames names)
    {
        string value = names.Value(hyperparameter);
        return hyperparameter switch
        {
            { Group: GroupUse.Required } => $"{RuntimeNames.ConfigGroups}.Encode({value}, ref point);",
            { Group: GroupUse.Optional } => $"{RuntimeNames.ConfigGroups}.EncodeOptional({value}, ref point);",
            { LessThan: >= 0 } => $"point.Write({names.Field(hyperparameter)}.EncodeBelow({value}, {names.Value(model.Hyperparameters[hyperparameter.LessThan])}));",
            _ => $"point.Write({names.Field(hyperparameter)}.Encode({value}));",
        };
    }
}
