using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the way from coordinates to a config: from those of a point, and from those that a random stream draws.</summary>
internal sealed class DecodeEmitter(CodeWriter code, SpaceModel space, ConfigNames names, CoordinateSource source)
{
    public static void Write(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        new DecodeEmitter(code, space, names, CoordinateSource.Point).Write();
        code.Line();
        new DecodeEmitter(code, space, names, CoordinateSource.Random).Write();
    }

    private void Write()
    {
        string head = $"static {space.Type} {RuntimeNames.Config(space.Type)}.{source.Method}(ref {source.Type} {source.Name})";
        if (space.HasCases)
        {
            code.Open(head);
            WriteCases();
            code.Close();
        }
        else if (HasOrders(space.Cases[0]))
        {
            code.Open(head);
            WriteOrdered("return new", space.Cases[0], names.Cases[0]);
            code.Close();
        }
        else
        {
            code.List(head + " => new", [.. Arguments(space.Cases[0], names.Cases[0])], ";");
        }
    }

    private void WriteCases()
    {
        code.Line($"{space.Type} config;");
        code.Open($"switch ({names.Case}.Decode({source.Next}))");
        for (int i = 0; i < space.Cases.Count; i++)
        {
            bool hasLocals = HasOrders(space.Cases[i]);
            code.Line(i < space.Cases.Count - 1 ? $"case {i}:" : "default:");
            code.Indent();
            if (hasLocals)
            {
                code.Line("{");
                code.Indent();
            }

            WriteCase(i);
            code.Line("break;");
            if (hasLocals)
            {
                code.Close();
            }

            code.Unindent();
        }

        code.Close();
        code.Line();
        code.Line("return config;");
    }

    private void WriteCase(int index)
    {
        CaseModel model = space.Cases[index];
        Skips.Write(code, source.Name, space, names, 0, index);
        string head = $"config = new {model.Type}";
        if (HasOrders(model))
        {
            WriteOrdered(head, model, names.Cases[index]);
        }
        else
        {
            code.List(head, [.. Arguments(model, names.Cases[index])], ";");
        }

        Skips.Write(code, source.Name, space, names, index + 1, space.Cases.Count);
    }

    /// <summary>Coordinates come in the order of the dimensions, but a value can only be told once the one is known that it stays below.</summary>
    private void WriteOrdered(string head, CaseModel model, CaseNames caseNames)
    {
        foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
        {
            code.Line(hyperparameter.LessThan >= 0
                ? $"double {caseNames.Unit(hyperparameter)} = {source.Next};"
                : $"{hyperparameter.PropertyType} {caseNames.Local(hyperparameter)} = {Value(hyperparameter, caseNames)};");
        }

        foreach (int index in HyperparameterOrder.SmallerFirst(model.Hyperparameters).Reverse())
        {
            HyperparameterModel hyperparameter = model.Hyperparameters[index];
            if (hyperparameter.LessThan >= 0)
            {
                string larger = caseNames.Local(model.Hyperparameters[hyperparameter.LessThan]);
                code.Line($"{hyperparameter.PropertyType} {caseNames.Local(hyperparameter)} = {caseNames.Field(hyperparameter)}.DecodeBelow({caseNames.Unit(hyperparameter)}, {larger});");
            }
        }

        code.List(head, [.. model.Hyperparameters.Select(hyperparameter => $"{CSharp.Identifier(hyperparameter.Property)}: {caseNames.Local(hyperparameter)}")], ";");
    }

    private static bool HasOrders(CaseModel model) => model.Hyperparameters.Any(hyperparameter => hyperparameter.LessThan >= 0);

    private IEnumerable<string> Arguments(CaseModel model, CaseNames caseNames)
        => model.Hyperparameters.Select(hyperparameter => $"{CSharp.Identifier(hyperparameter.Property)}: {Value(hyperparameter, caseNames)}");

    private string Value(HyperparameterModel hyperparameter, CaseNames caseNames) => hyperparameter.Group switch
    {
        GroupUse.Required => $"{RuntimeNames.ConfigGroups}.{source.Method}<{hyperparameter.Type}>(ref {source.Name})",
        GroupUse.Optional => $"{RuntimeNames.ConfigGroups}.{source.Method}Optional<{hyperparameter.Type}>(ref {source.Name})",
        _ => $"{caseNames.Field(hyperparameter)}.Decode({source.Next})",
    };
}
