using HpoAttributes.Generators.Models;

namespace HpoAttributes.Generators.Reading;

/// <summary>Judges whether one numeric range leaves room below another.</summary>
internal static class OrderRules
{
    /// <summary>Why one hyperparameter cannot stay below the other; null where it can, and where a domain is wrong by itself.</summary>
    public static string? Problem(HyperparameterModel model, HyperparameterModel[] models, int smaller, int larger) => null;
}
