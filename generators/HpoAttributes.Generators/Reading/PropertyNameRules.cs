using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Whether the hyperparameters' names can be those of a record's properties.</summary>
internal static class PropertyNameRules
{
    // What says in JSON which case a group has.
    private const string CaseProperty = "$case";

    // Members of every record and of object; Default is the config's own.
    private static readonly HashSet<string> Reserved =
    [
        "Clone", "Equals", "GetHashCode", "ToString", "GetType", "EqualityContract", "Deconstruct", "PrintMembers",
        "MemberwiseClone", "Finalize", "ReferenceEquals", "Default",
    ];

    public static void Check(IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> hyperparameters, Findings findings)
    {
        foreach ((IParameterSymbol symbol, HyperparameterModel model) in hyperparameters)
        {
            if (Reserved.Contains(model.Property))
            {
                findings.Add(Descriptors.UnusableName, () => Locations.Name(symbol), model.Name, $"every config has a member '{model.Property}' of its own");
            }
        }

        CheckFolded(hyperparameters, findings);
        CheckFormer(hyperparameters, findings);
    }

    /// <summary>Reports what a group's record can have wrong with its names: its properties are the user's own.</summary>
    public static void CheckGroup(IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> hyperparameters, Findings findings)
    {
        CheckFolded(hyperparameters, findings);
        CheckFormer(hyperparameters, findings);
    }

    /// <summary>A record cannot have a property of its own name.</summary>
    public static void CheckAgainst(string config, IMethodSymbol method, EquatableArray<ParameterModel> parameters, Findings findings)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            // The length is compared first, since the name of the property is built whenever it is asked for.
            if (parameters[i].Role == ParameterRole.Hyperparameter && parameters[i].Name.Length >= config.Length && parameters[i].Property == config)
            {
                IParameterSymbol symbol = method.Parameters[i];
                findings.Add(Descriptors.UnusableName, () => Locations.Name(symbol), parameters[i].Name, "the config itself is called " + config);
            }
        }
    }

    private static void CheckFolded(IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> hyperparameters, Findings findings)
    {
        for (int i = 1; i < hyperparameters.Count; i++)
        {
            (IParameterSymbol symbol, HyperparameterModel model) = hyperparameters[i];
            for (int j = i - 1; j >= 0; j--)
            {
                (IParameterSymbol first, HyperparameterModel other) = hyperparameters[j];
                if (other.Property == model.Property || other.Name == model.Name)
                {
                    Report(symbol, first, other.Property == model.Property ? model.Property : model.Name, findings);
                    break;
                }
            }
        }
    }

    private static void Report(IParameterSymbol symbol, IParameterSymbol first, string name, Findings findings)
        => findings.Add(Descriptors.FoldedNames, () => Locations.Name(symbol), first.Name, symbol.Name, name);

    /// <summary>A former name must not be one that another hyperparameter has or had.</summary>
    private static void CheckFormer(IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> hyperparameters, Findings findings)
    {
        if (!hyperparameters.Any(hyperparameter => hyperparameter.Model.FormerNames.Count > 0))
        {
            return;
        }

        var names = new HashSet<string>(hyperparameters.Select(hyperparameter => hyperparameter.Model.Name), StringComparer.Ordinal) { CaseProperty };
        foreach ((IParameterSymbol symbol, HyperparameterModel model) in hyperparameters)
        {
            for (int i = 0; i < model.FormerNames.Count; i++)
            {
                if (!names.Add(model.FormerNames[i]))
                {
                    AttributeData attribute = symbol.GetAttributes().Where(data => data.AttributeClass.IsOurs(KnownNames.FormerName)).ElementAt(i);
                    findings.Add(Descriptors.UnusableName, () => Locations.Argument(attribute, "name", 0), model.FormerNames[i], "that name is taken beside it");
                }
            }
        }
    }
}
