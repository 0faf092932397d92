using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Emitting;

/// <summary>The values of the default config: the user's, and the middle of the domain where there is none.</summary>
internal static class DefaultConfig
{
    /// <summary>The default of one hyperparameter as an expression.</summary>
    public static string Value(CaseModel model, CaseNames names, int index)
    {
        HyperparameterModel hyperparameter = model.Hyperparameters[index];
        return hyperparameter switch
        {
            { Default: { } value } => CSharp.Literal(value),
            { Group: GroupUse.Required } => $"{RuntimeNames.ConfigGroups}.Default<{hyperparameter.Type}>()",
            { Group: GroupUse.Optional } => "null",
            { LessThan: >= 0 } => $"{names.Field(hyperparameter)}.DecodeBelow(0.5, {Value(model, names, hyperparameter.LessThan)})",
            _ => names.Field(hyperparameter) + ".Middle",
        };
    }

    /// <summary>All of them as named arguments.</summary>
    public static IReadOnlyList<string> Arguments(CaseModel model, CaseNames names) =>
    [
        .. model.Hyperparameters.Select((hyperparameter, index) => $"{CSharp.Identifier(hyperparameter.Property)}: {Value(model, names, index)}"),
    ];
}
