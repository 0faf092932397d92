using System.Globalization;
using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads <c>[LessThan]</c>: which hyperparameter stays below which other one.</summary>
internal static class OrderReader
{
    /// <summary>The hyperparameters with the orders among them.</summary>
    public static EquatableArray<HyperparameterModel> Read(IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters, PlainDomains? plain, Compilation compilation, Findings findings)
    {
        HyperparameterModel[] models = [.. parameters.Select(parameter => parameter.Model)];
        for (int i = 0; i < models.Length; i++)
        {
            if (plain?[parameters[i].Symbol] is not null || Attribute(parameters[i].Symbol) is not { ConstructorArguments: [{ Value: string other }] } attribute)
            {
                continue;
            }

            int target = HyperparameterNames.IndexOf(other, parameters);
            if (target < 0 && MissingNames.IsFirstArgument(attribute, compilation))
            {
                findings.AddCompilerError($"'{other}' does not exist");
            }
            else if (Problem(parameters, models, i, target, other) is { } problem)
            {
                Report(parameters[i].Symbol, attribute, problem, findings);
            }
            else
            {
                models[i] = models[i] with { LessThan = target };
            }
        }

        if (models.Any(model => model.LessThan >= 0))
        {
            CheckDefaults(parameters, models, CheckRoom(parameters, models, findings), findings);
        }

        return models.ToEquatable();
    }

    /// <summary>Reports an order, or a former name, on a parameter that is no hyperparameter.</summary>
    public static void CheckStray(IParameterSymbol parameter, Findings findings)
    {
        if (parameter.Find(KnownNames.FormerName) is { } former)
        {
            findings.Add(Descriptors.UnusableName, () => Locations.Argument(former, "name", 0), parameter.Name, "it is not a hyperparameter, so that no config has it under a former name");
        }

        if (Attribute(parameter) is { } attribute)
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
            : model.Domain is { } domain && !OrderRules.IsRange(domain) ? $"'{symbol.Name}' is not a numeric range"
            : otherModel.Domain is { } otherDomain && !OrderRules.IsRange(otherDomain) ? $"'{other}' is not a numeric range"
            : model.Group != GroupUse.None ? $"'{symbol.Name}' is a group"
            : model.Default is not null && otherModel.Default is null ? $"it has a default value, so that '{other}' needs one too"
            : null;
    }

    private static AttributeData? Attribute(IParameterSymbol symbol) => symbol.Find(KnownNames.LessThan);

    /// <summary>Follows each chain from its smallest member: every next one must have a value above the lowest that the one before can take.</summary>
    /// <returns>The lowest value that each can take; null where that is not known.</returns>
    private static double?[] CheckRoom(IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters, HyperparameterModel[] models, Findings findings)
    {
        double?[] lowest = [.. models.Select(model => model.Domain is { } domain ? OrderRules.Lowest(domain) : null)];
        foreach (int smaller in HyperparameterOrder.SmallerFirst(models))
        {
            int larger = models[smaller].LessThan;
            if (larger < 0 || models[larger].Domain is not { } domain || lowest[smaller] is not { } low)
            {
                continue;
            }

            if (OrderRules.LowestAbove(domain, low) is { } above)
            {
                lowest[larger] = Math.Max(above, lowest[larger] ?? above);
                continue;
            }

            (IParameterSymbol symbol, _) = parameters[smaller];
            Report(symbol, Attribute(symbol)!, $"no value of '{parameters[larger].Symbol.Name}' leaves room below it", findings);
            lowest[larger] = null;
        }

        return lowest;
    }

    private static void CheckDefaults(IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters, HyperparameterModel[] models, double?[] lowest, Findings findings)
    {
        for (int i = 0; i < models.Length; i++)
        {
            if (models[i].LessThan < 0 || models[i].Domain is null || models[models[i].LessThan].Domain is null)
            {
                continue;
            }

            IParameterSymbol symbol = parameters[i].Symbol;
            IParameterSymbol other = parameters[models[i].LessThan].Symbol;
            if (DomainReader.Default(other) is not IComparable bound)
            {
                continue;
            }

            if (DomainReader.Default(symbol) is { } value)
            {
                if (bound.CompareTo(value) <= 0)
                {
                    findings.Add(
                        Descriptors.DefaultOutside, () => Locations.Default(symbol), ChoiceValues.Text(value), symbol.Name, $"less than {ChoiceValues.Text(bound)}, the default of '{other.Name}'");
                }
            }
            else if (lowest[i] is { } low && Convert.ToDouble(bound, CultureInfo.InvariantCulture) <= low)
            {
                findings.Add(
                    Descriptors.DefaultOutside, () => Locations.Default(other), ChoiceValues.Text(bound), other.Name, $"above {ChoiceValues.Text(low)}, the smallest value of '{symbol.Name}', which stays below it");
            }
        }
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
}
