using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>HPO01xx: ranges and defaults.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor LogBounds = new(
        "HPO0101",
        "The bound has no place on the log scale",
        "[{0}] on '{1}': {2}",
        "Range",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The logarithm of zero and of negative numbers does not exist.");

    public static readonly DiagnosticDescriptor Bounds = new(
        "HPO0102",
        "The bounds are not a range",
        "[{0}] on '{1}': {2}",
        "Range",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Low must be below high, and both must be finite numbers of the parameter's type.");

    public static readonly DiagnosticDescriptor DefaultOutside = new(
        "HPO0103",
        "The default lies outside the domain",
        "The default {0} of '{1}' is not {2}",
        "Range",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The defaults together are the first trial, so each must belong to its domain.");

    public static readonly DiagnosticDescriptor DoesNotFit = new(
        "HPO0104",
        "The attribute does not fit the parameter's type",
        "[{0}] does not fit '{1}' of type {2}: {3}",
        "Range",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Each domain attribute knows the types that it can draw values of.");

    public static readonly DiagnosticDescriptor BadChoices = new(
        "HPO0105",
        "The choices or the step make no sense",
        "[{0}] on '{1}': {2}",
        "Range",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A choice needs at least one value and all different; a step must be positive and fit into the range.");

    public static readonly DiagnosticDescriptor TooManyValues = new(
        "HPO0106",
        "The domain has too many values",
        "[{0}] on '{1}': {2}",
        "Range",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Beyond this size neighbouring values could not be told apart any more.");

    public static readonly DiagnosticDescriptor StepDoesNotDivide = new(
        "HPO0107",
        "The step does not reach the upper bound",
        "[{0}] on '{1}': steps of {2} from {3} never reach {4}; the last value is {5}",
        "Range",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "The upper bound is only included where a whole number of steps leads to it.");

    public static readonly DiagnosticDescriptor SeveralRoles = new(
        "HPO0108",
        "The parameter has several domains",
        "The parameter '{0}' is marked [{1}] and [{2}]: only one of them can hold",
        "Range",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A parameter is one hyperparameter, or one per-worker argument.");

    public static readonly DiagnosticDescriptor ManyDecades = new(
        "HPO0109",
        "The linear range spans many decades",
        "[{0}] on '{1}': from {2} to {3} on a linear scale nearly every value lies in the last decade; consider [{4}]",
        "Range",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Where a value may be a thousand times another, factors matter rather than differences as a rule.");

    public static readonly DiagnosticDescriptor SeedIsTuned = new(
        "HPO0110",
        "A seed is tuned",
        "The seed '{0}' is tuned: that finds the luckiest run, not the best configuration",
        "Range",
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        description: "A trial has a seed of its own: take it from ITrialContext, or fix it.");

    public static readonly DiagnosticDescriptor NotFixed = new(
        "HPO0111",
        "The shared domain is not fixed",
        "[{0}] on '{1}': {2}",
        "Range",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A domain attribute of one's own passes constants to the attribute that it derives from, through a constructor without parameters.");
}
