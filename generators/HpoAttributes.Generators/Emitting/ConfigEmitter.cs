using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>Writes the config: a record with a property for each hyperparameter and the explicit static contract.</summary>
internal static class ConfigEmitter
{
    public static void Write(CodeWriter code, ObjectiveModel objective)
    {
        List<ParameterModel> hyperparameters = [.. objective.Hyperparameters];
        WriteHead(code, objective, hyperparameters);
        code.Line("{");
        code.Indent();
        if (objective.Problem is null)
        {
            WriteMembers(code, objective.Names.Config, hyperparameters, new ConfigNames(objective));
        }
        else
        {
            BrokenConfigEmitter.WriteMembers(code, objective, new ConfigNames(objective));
        }

        code.Close();
    }

    private static void WriteHead(CodeWriter code, ObjectiveModel objective, List<ParameterModel> hyperparameters)
    {
        Docs.Summary(code, $"A config of {Docs.Method(objective)}: one value for each hyperparameter.");
        foreach (ParameterModel parameter in hyperparameters)
        {
            Docs.Parameter(code, parameter.Property, parameter.Domain is { } domain ? DomainEmitter.Words(domain) + "." : "A hyperparameter.");
        }

        code.Line(RuntimeNames.GeneratedCode);
        code.List(
            $"{Accessibility.Of(objective.IsPublic)} sealed partial record {CSharp.Identifier(objective.Names.Config)}",
            [.. hyperparameters.Select((parameter, index) => RecordParameter(parameter, HasDefault(hyperparameters, index)))],
            $" : {RuntimeNames.Config(objective.Names.Config)}");
    }

    private static void WriteMembers(CodeWriter code, string config, List<ParameterModel> hyperparameters, ConfigNames names)
    {
        WriteFields(code, config, hyperparameters, names);
        WriteDefault(code, config, hyperparameters, names);
        code.Line($"static {RuntimeNames.ConfigSpace} {RuntimeNames.Config(config)}.Space => {names.Space};");
        code.Line();
        code.Line($"static {config} {RuntimeNames.Config(config)}.DefaultConfig => Default;");
        code.Line();
        CodecEmitter.Write(code, config, hyperparameters, names);
        code.Line();
        JsonEmitter.Write(code, config, hyperparameters, names);
    }

    private static void WriteFields(CodeWriter code, string config, List<ParameterModel> hyperparameters, ConfigNames names)
    {
        // The order matters: static fields are initialised from top to bottom.
        foreach (ParameterModel parameter in hyperparameters)
        {
            code.Line($"private static readonly {DomainEmitter.FieldType(parameter.Domain!)} {names.Field(parameter)} = {DomainEmitter.Initializer(parameter.Domain!)};");
        }

        code.Line();
        code.Open($"private static readonly {RuntimeNames.ConfigSpace} {names.Space} = {RuntimeNames.ConfigSpace}.Create<{config}>(new {RuntimeNames.Dimension}[]");
        foreach (ParameterModel parameter in hyperparameters)
        {
            code.Line($"new({CSharp.Literal(parameter.Name)}, {names.Field(parameter)}),");
        }

        code.Close("});");
        code.Line();
    }

    private static void WriteDefault(CodeWriter code, string config, List<ParameterModel> hyperparameters, ConfigNames names)
    {
        Docs.Summary(code, "The first trial: the method's default values, and the middle of the domain where it has none.");
        IEnumerable<string> middles = hyperparameters
            .Where((_, index) => !HasDefault(hyperparameters, index))
            .Select(parameter => $"{CSharp.Identifier(parameter.Property)}: {(parameter.Default is { } value ? CSharp.Literal(value) : names.Field(parameter) + ".Middle")}");
        code.List($"public static {config} Default {{ get; }} = new", [.. middles], ";");
        code.Line();
    }

    /// <summary>Whether the record's parameter may be left out: an attribute can give a default to one that others without a default follow.</summary>
    private static bool HasDefault(List<ParameterModel> hyperparameters, int index) => hyperparameters.Skip(index).All(parameter => parameter.Default is not null);

    private static string RecordParameter(ParameterModel parameter, bool hasDefault)
        => $"{parameter.Domain?.ValueType ?? parameter.Type} {CSharp.Identifier(parameter.Property)}"
            + (hasDefault && parameter.Default is { } value ? " = " + CSharp.Literal(value) : string.Empty);
}
