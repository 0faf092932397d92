using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the config of an objective: a record with a property for each hyperparameter and the explicit static contract.</summary>
internal static class ConfigEmitter
{
    public static void Write(CodeWriter code, ObjectiveModel objective)
    {
        var names = new ConfigNames(objective.Space);
        EquatableArray<HyperparameterModel> hyperparameters = objective.Space.Cases[0].Hyperparameters;
        WriteHead(code, objective, hyperparameters);
        code.Line("{");
        code.Indent();
        if (objective.Space.Problem is null)
        {
            SpaceEmitter.Write(code, objective.Space, names);
            WriteDefault(code, objective.Space, names.Cases[0]);
            ContractEmitter.Write(code, objective.Space, names, "=> Default;");
        }
        else
        {
            Docs.Summary(code, "Throws: the space cannot be made.");
            code.Line($"public static {objective.Space.Type} Default => throw {names.Problem}();");
            code.Line();
            BrokenConfigEmitter.Write(code, objective.Space, names);
        }

        code.Close();
    }

    private static void WriteHead(CodeWriter code, ObjectiveModel objective, EquatableArray<HyperparameterModel> hyperparameters)
    {
        Docs.Summary(code, $"A config of {Docs.Method(objective)}: one value for each hyperparameter.");
        foreach (HyperparameterModel hyperparameter in hyperparameters)
        {
            Docs.Parameter(code, hyperparameter.Property, Words(hyperparameter));
        }

        code.Line(RuntimeNames.GeneratedCode);
        code.List(
            $"{Accessibility.Of(objective.IsPublic)} sealed partial record {CSharp.Identifier(objective.Names.Config)}",
            [.. hyperparameters.Select((hyperparameter, index) => RecordParameter(hyperparameter, HasDefault(hyperparameters, index)))],
            $" : {RuntimeNames.Config(objective.Names.Config)}");
    }

    private static string Words(HyperparameterModel hyperparameter) => hyperparameter switch
    {
        { Domain: { } domain } => DomainEmitter.Words(domain) + ".",
        { Group: GroupUse.Required } => "A group of hyperparameters.",
        { Group: GroupUse.Optional } => "A group of hyperparameters; null for off.",
        _ => "A hyperparameter.",
    };

    private static void WriteDefault(CodeWriter code, SpaceModel space, CaseNames names)
    {
        CaseModel model = space.Cases[0];
        Docs.Summary(code, "The first trial: the method's default values, and the middle of the domain where it has none.");
        IEnumerable<string> given = DefaultConfig.Arguments(model, names).Where((_, index) => !HasDefault(model.Hyperparameters, index));
        code.List($"public static {space.Type} Default {{ get; }} = new", [.. given], ";");
        code.Line();
    }

    /// <summary>Whether the record's parameter may be left out: an attribute can give a default to one that others without a default follow.</summary>
    private static bool HasDefault(EquatableArray<HyperparameterModel> hyperparameters, int index)
        => hyperparameters.Skip(index).All(hyperparameter => hyperparameter.Default is not null || hyperparameter.Group == GroupUse.Optional);

    private static string RecordParameter(HyperparameterModel hyperparameter, bool hasDefault)
        => $"{hyperparameter.PropertyType} {CSharp.Identifier(hyperparameter.Property)}"
            + (!hasDefault ? string.Empty : hyperparameter.Default is { } value ? " = " + CSharp.Literal(value) + Forced(hyperparameter, value) : " = null");

    // Code without nullable annotations gives null without a word, which generated code may not.
    private static string Forced(HyperparameterModel hyperparameter, ConstantModel value)
        => value.Kind == ConstantKind.Null && !hyperparameter.PropertyType.EndsWith("?", StringComparison.Ordinal) ? "!" : string.Empty;
}
