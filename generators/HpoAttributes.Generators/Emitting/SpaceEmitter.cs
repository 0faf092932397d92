using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the static fields of a config: its domains and its space. The order matters: they are initialised from top to bottom.</summary>
internal static class SpaceEmitter
{
    public static void Write(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        for (int i = 0; i < space.Cases.Count; i++)
        {
            WriteDomains(code, space.Cases[i], names.Cases[i]);
        }

        if (space.HasCases)
        {
            WriteCases(code, space, names);
        }
        else
        {
            WriteItems(code, space, names);
        }
    }

    private static void WriteDomains(CodeWriter code, CaseModel model, CaseNames names)
    {
        foreach (int index in HyperparameterOrder.SmallerFirst(model.Hyperparameters))
        {
            HyperparameterModel hyperparameter = model.Hyperparameters[index];
            if (hyperparameter.Domain is { } domain)
            {
                IEnumerable<string> smaller = model.Hyperparameters.Where(other => other.LessThan == index).Select(other => $".Above({names.Field(other)})");
                string above = string.Concat(smaller);
                string type = DomainEmitter.FieldType(domain);
                string initializer = DomainEmitter.Initializer(domain);
                code.Line($"private static readonly {type} {names.Field(hyperparameter)} = {(above.Length > 0 && initializer.StartsWith("new(", StringComparison.Ordinal) ? "new " + type + initializer.Substring(3) : initializer)}{above};");
            }
        }
    }

    private static void WriteItems(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        CaseModel model = space.Cases[0];
        bool isConstrained = model.Constraints.Count > 0;
        code.Line();
        code.Open($"private static readonly {RuntimeNames.ConfigSpace} {names.Space} = {RuntimeNames.ConfigSpace}.{(isConstrained ? "CreateConstrained" : "Create")}<{space.Type}>(new {RuntimeNames.SpaceItem}[]");
        WriteItemsOf(code, model, names.Cases[0]);
        code.Close("}" + (isConstrained ? $", {Constraints(model)}" : string.Empty) + ");");
        code.Line();
    }

    private static void WriteCases(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        string all = string.Join(", ", space.Cases.Select(item => CSharp.Literal(item.Name)));
        code.Line($"private static readonly {RuntimeNames.CaseDomain} {names.Case} = new(new string[] {{ {all} }}{(space.DefaultCase > 0 ? $", defaultCase: {space.DefaultCase}" : string.Empty)});");
        code.Line();
        for (int i = 0; i < space.Cases.Count; i++)
        {
            WriteCase(code, space.Cases[i], names.Cases[i]);
            code.Line();
        }

        string cases = string.Join(", ", names.Cases.Select(item => item.Items));
        code.Line($"private static readonly {RuntimeNames.ConfigSpace} {names.Space} = {RuntimeNames.ConfigSpace}.CreateCases<{space.Type}>({names.Case}, new {RuntimeNames.SpaceCase}[] {{ {cases} }});");
        code.Line();
    }

    private static void WriteCase(CodeWriter code, CaseModel model, CaseNames names)
    {
        string head = $"private static readonly {RuntimeNames.SpaceCase} {names.Items} = new({CSharp.Literal(model.Name)}, ";
        if (model.Hyperparameters.Count == 0)
        {
            code.Line($"{head}global::System.Array.Empty<{RuntimeNames.SpaceItem}>());");
            return;
        }

        code.Open($"{head}new {RuntimeNames.SpaceItem}[]");
        WriteItemsOf(code, model, names);
        code.Close("}" + (model.Constraints.Count > 0 ? $", {Constraints(model)}" : string.Empty) + ");");
    }

    private static void WriteItemsOf(CodeWriter code, CaseModel model, CaseNames fields)
    {
        foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
        {
            string name = CSharp.Literal(hyperparameter.Name);
            string names = hyperparameter.FormerNames.Count > 0 ? $"{name}, {FormerNames(hyperparameter)}" : name;
            code.Line(hyperparameter.Group switch
            {
                GroupUse.Required => $"{RuntimeNames.SpaceItem}.Group<{hyperparameter.Type}>({names}),",
                GroupUse.Optional => $"{RuntimeNames.SpaceItem}.OptionalGroup<{hyperparameter.Type}>({names}),",
                _ => $"new({name}, {fields.Field(hyperparameter)}){Settings(model, hyperparameter)},",
            });
        }
    }

    private static string Settings(CaseModel model, HyperparameterModel hyperparameter)
    {
        List<string> settings = [];
        if (hyperparameter.LessThan >= 0)
        {
            settings.Add($"LessThan = {CSharp.Literal(model.Hyperparameters[hyperparameter.LessThan].Name)}");
        }

        if (hyperparameter.FormerNames.Count > 0)
        {
            settings.Add($"FormerNames = {FormerNames(hyperparameter)}");
        }

        return settings.Count == 0 ? string.Empty : $" {{ {string.Join(", ", settings)} }}";
    }

    private static string FormerNames(HyperparameterModel hyperparameter)
        => $"new string[] {{ {string.Join(", ", hyperparameter.FormerNames.Select(CSharp.Literal))} }}";

    private static string Constraints(CaseModel model)
    {
        IEnumerable<string> constraints = model.Constraints.Select(constraint =>
        {
            IEnumerable<string> parameters = constraint.Arguments.Select(argument => CSharp.Literal(model.Hyperparameters[argument.Index].Name));
            return $"new({CSharp.Literal(constraint.Name)}, new string[] {{ {string.Join(", ", parameters)} }})";
        });
        return $"new {RuntimeNames.SpaceConstraint}[] {{ {string.Join(", ", constraints)} }}";
    }
}
