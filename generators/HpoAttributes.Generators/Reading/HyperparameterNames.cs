using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Finds the hyperparameters that <c>[Constraint]</c> and <c>[LessThan]</c> name.</summary>
internal static class HyperparameterNames
{
    /// <summary>The index of a hyperparameter by its parameter's own name, or as it is called in the space; -1 where there is none.</summary>
    public static int IndexOf(string name, IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters)
    {
        for (int i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Symbol.Name == name || parameters[i].Model.Name == name)
            {
                return i;
            }
        }

        return -1;
    }
}
