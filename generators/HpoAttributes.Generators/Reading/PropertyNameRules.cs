using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Whether the hyperparameters' names can be those of a record's properties.</summary>
internal static class PropertyNameRules
{
    // Members of every record and of object; Default is the config's own.
    private static readonly HashSet<string> Reserved =
    [
        "Clone", "Equals", "GetHashCode", "ToString", "GetType", "EqualityContract", "Deconstruct", "PrintMembers",
        "MemberwiseClone", "Finalize", "ReferenceEquals", "Default",
    ];

    public static void Check(IMethodSymbol method, IReadOnlyList<ParameterModel> parameters, Findings findings)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (int i = 0; i < parameters.Count; i++)
        {
            ParameterModel parameter = parameters[i];
            IParameterSymbol symbol = method.Parameters[i];
            if (parameter.Role != ParameterRole.Hyperparameter)
            {
                continue;
            }

            if (Reserved.Contains(parameter.Property))
            {
                findings.Add(Descriptors.UnusableName, () => Locations.Name(symbol), parameter.Name, $"every config has a member '{parameter.Property}' of its own");
            }

            if (names.TryGetValue(parameter.Property, out string? first))
            {
                findings.Add(Descriptors.FoldedNames, () => Locations.Name(symbol), first, parameter.Name, parameter.Property);
            }

            names[parameter.Property] = parameter.Name;
        }
    }

    /// <summary>A record cannot have a property of its own name.</summary>
    public static void CheckAgainst(string config, IMethodSymbol method, EquatableArray<ParameterModel> parameters, Findings findings)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            IParameterSymbol symbol = method.Parameters[i];
            if (parameters[i].Role == ParameterRole.Hyperparameter && parameters[i].Property == config)
            {
                findings.Add(Descriptors.UnusableName, () => Locations.Name(symbol), parameters[i].Name, "the config itself is called " + config);
            }
        }
    }
}
