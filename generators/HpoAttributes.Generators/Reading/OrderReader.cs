using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads <c>[LessThan]</c>: which hyperparameter stays below which other one.</summary>
internal static class OrderReader
{
    /// <summary>The hyperparameters with the orders among them.</summary>
    public static EquatableArray<HyperparameterModel> Read(IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters, Findings findings)
    {
        HyperparameterModel[] models = [.. parameters.Select(parameter => parameter.Model)];
        for (int i = 0; i < models.Length; i++)
        {
            IParameterSymbol symbol = parameters[i].Symbol;
            if (symbol.GetAttributes().FirstOrDefault(data => data.AttributeClass.IsOurs(KnownNames.LessThan)) is not { } attribute
                || attribute.ConstructorArguments is not [{ Value: string other }])
            {
                continue;
            }

            int target = IndexOf(parameters, other);
            if (Problem(parameters, models, i, target, other) is { } problem)
            {
                Report(symbol, attribute, problem, findings);
            }
            else
            {
                models[i] = models[i] with { LessThan = target };
            }
        }

        return models.ToEquatable();
    }

    /// <summary>Reports an order on a parameter that is no hyperparameter.</summary>
    public static void CheckStray(IParameterSymbol parameter, Findings findings)
    {
        if (parameter.GetAttributes().FirstOrDefault(data => data.AttributeClass.IsOurs(KnownNames.LessThan)) is { } attribute)
        {
            Report(parameter, attribute, $"'{parameter.Name}' is not a hyperparameter", findings);
        }
    }

    private static void Report(IParameterSymbol symbol, AttributeData attribute, string problem, Findings findings)
        => findings.Add(Descriptors.UnusableOrder, () => Locations.Argument(attribute, "other", 0), symbol.Name, problem);

    private static string? Problem(IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters, HyperparameterModel[] models, int smaller, int larger, string other)
    {
        if (larger < 0)
        {
            return $"there is no hyperparameter '{other}' beside it";
        }

        (IParameterSymbol symbol, HyperparameterModel model) = parameters[smaller];
        (IParameterSymbol otherSymbol, HyperparameterModel otherModel) = parameters[larger];
        return smaller == larger ? "it cannot be less than itself"
            : !SymbolEqualityComparer.Default.Equals(symbol.Type, otherSymbol.Type) ? $"'{other}' is of type {otherSymbol.Type.Short()}, but both must have the same type"
            : LeadsTo(models, larger, smaller) ? $"'{other}' is itself to be less than it"
            : model.Default is not null && otherModel.Default is null ? $"it has a default value, so that '{other}' needs one too"
            : OrderRules.Problem(model, models, smaller, larger);
    }

    private static bool LeadsTo(HyperparameterModel[] models, int from, int to)
    {
        for (int i = from; i >= 0; i = models[i].LessThan)
        {
            if (i == to)
            {
                return true;
            }
        }

        return false;
    }

    private static int IndexOf(IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters, string name)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Symbol.Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
