using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes validation, and the questions to the constraints.</summary>
internal static class CheckEmitter
{
    public static void Write(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        string contract = RuntimeNames.Config(space.Type);
        code.Open($"static void {contract}.Validate({space.Type} config, {RuntimeNames.ConfigErrors} errors)");
        CaseSwitch.Write(code, space, names, (model, caseNames) =>
        {
            foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
            {
                code.Line(Validation(model, hyperparameter, caseNames));
            }
        }, model => model.Hyperparameters.Count > 0);
        code.Close();
        if (space.Cases.Any(HasConstraints))
        {
            code.Line();
            WriteConstraints(code, space, names, contract);
        }
    }

    private static bool HasConstraints(CaseModel model)
        => model.Constraints.Count > 0 || model.Hyperparameters.Any(hyperparameter => hyperparameter.Group != GroupUse.None);

    private static void WriteConstraints(CodeWriter code, SpaceModel space, ConfigNames names, string contract)
    {
        code.Open($"static void {contract}.CheckConstraints({space.Type} config, ref {RuntimeNames.ConstraintCheck} check)");
        CaseSwitch.Write(code, space, names, (model, caseNames) =>
        {
            foreach (HyperparameterModel group in model.Hyperparameters.Where(hyperparameter => hyperparameter.Group != GroupUse.None))
            {
                code.Line($"check.AddGroup({CaseSwitch.Name(model, group.Name)}, {caseNames.Value(group)});");
            }

            foreach (ConstraintModel constraint in model.Constraints)
            {
                IEnumerable<string> arguments = constraint.Arguments.Select(argument => $"{CSharp.Identifier(argument.Parameter)}: {caseNames.Value(model.Hyperparameters[argument.Index])}");
                code.Line($"check.Ask({CaseSwitch.Name(model, constraint.Name)});");
                code.Line($"check.Answer({constraint.Type}.{CSharp.Identifier(constraint.Name)}({string.Join(", ", arguments)}));");
            }
        }, HasConstraints);
        code.Close();
    }

    private static string Validation(CaseModel model, HyperparameterModel hyperparameter, CaseNames names)
    {
        string name = CaseSwitch.Name(model, hyperparameter.Name);
        string value = names.Value(hyperparameter);
        return hyperparameter switch
        {
            { Group: GroupUse.Required } => $"errors.CheckGroup({name}, {value});",
            { Group: GroupUse.Optional } => $"errors.CheckOptionalGroup({name}, {value});",
            { LessThan: >= 0 } => $"errors.CheckBelow({name}, {names.Field(hyperparameter)}, {value}, {Larger(model, hyperparameter, names)});",
            _ => $"errors.Check({name}, {names.Field(hyperparameter)}, {value});",
        };
    }

    private static string Larger(CaseModel model, HyperparameterModel hyperparameter, CaseNames names)
    {
        HyperparameterModel larger = model.Hyperparameters[hyperparameter.LessThan];
        return $"{CaseSwitch.Name(model, larger.Name)}, {names.Value(larger)}";
    }
}
