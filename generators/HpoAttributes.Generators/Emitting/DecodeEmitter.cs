using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the way from a point to a config.</summary>
internal static class DecodeEmitter
{
    public static void Write(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        string head = $"static {space.Type} {RuntimeNames.Config(space.Type)}.Decode(ref {RuntimeNames.PointReader} point)";
        if (space.HasCases)
        {
            code.Open(head);
            WriteCases(code, space, names);
            code.Close();
        }
        else if (HasOrders(space.Cases[0]))
        {
            code.Open(head);
            WriteOrdered(code, "return new", space.Cases[0], names.Cases[0]);
            code.Close();
        }
        else
        {
            code.List(head + " => new", [.. Arguments(space.Cases[0], names.Cases[0])], ";");
        }
    }

    private static void WriteCases(CodeWriter code, SpaceModel space, ConfigNames names)
    {
        code.Line($"{space.Type} config;");
        code.Open($"switch ({names.Case}.Decode(point.Next()))");
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

            WriteCase(code, space, names, i);
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

    private static void WriteCase(CodeWriter code, SpaceModel space, ConfigNames names, int index)
    {
        CaseModel model = space.Cases[index];
        Skips.Write(code, space, names, 0, index);
        string head = $"config = new {model.Type}";
        if (HasOrders(model))
        {
            WriteOrdered(code, head, model, names.Cases[index]);
        }
        else
        {
            code.List(head, [.. Arguments(model, names.Cases[index])], ";");
        }

        Skips.Write(code, space, names, index + 1, space.Cases.Count);
    }

    /// <summary>Coordinates come in the order of the dimensions, but a value can only be told once the one is known that it stays below.</summary>
    private static void WriteOrdered(CodeWriter code, string head, CaseModel model, CaseNames names)
    {
        foreach (HyperparameterModel hyperparameter in model.Hyperparameters)
        {
            code.Line(hyperparameter.LessThan >= 0
                ? $"double {names.Unit(hyperparameter)} = point.Next();"
                : $"{hyperparameter.PropertyType} {names.Local(hyperparameter)} = {Value(hyperparameter, names)};");
        }

        foreach (int index in SpaceEmitter.SmallerFirst(model.Hyperparameters).Reverse())
        {
            HyperparameterModel hyperparameter = model.Hyperparameters[index];
            if (hyperparameter.LessThan >= 0)
            {
                string larger = names.Local(model.Hyperparameters[hyperparameter.LessThan]);
                code.Line($"{hyperparameter.PropertyType} {names.Local(hyperparameter)} = {names.Field(hyperparameter)}.DecodeBelow({names.Unit(hyperparameter)}, {larger});");
            }
        }

        code.List(head, [.. model.Hyperparameters.Select(hyperparameter => $"{CSharp.Identifier(hyperparameter.Property)}: {names.Local(hyperparameter)}")], ";");
    }

    private static bool HasOrders(CaseModel model) => model.Hyperparameters.Any(hyperparameter => hyperparameter.LessThan >= 0);

    private static IEnumerable<string> Arguments(CaseModel model, CaseNames names)
        => model.Hyperparameters.Select(hyperparameter => $"{CSharp.Identifier(hyperparameter.Property)}: {Value(hyperparameter, names)}");

    private static string Value(HyperparameterModel hyperparameter, CaseNames names) => hyperparameter.Group switch
    {
        GroupUse.Required => $"{RuntimeNames.ConfigGroups}.Decode<{hyperparameter.Type}>(ref point)",
        GroupUse.Optional => $"{RuntimeNames.ConfigGroups}.DecodeOptional<{hyperparameter.Type}>(ref point)",
        _ => $"{names.Field(hyperparameter)}.Decode(point.Next())",
    };
}
