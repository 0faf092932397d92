using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>Every rule. HPO00xx: the objective's shape; 01xx: ranges and defaults; 03xx: names; 04xx: the environment.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor Inaccessible = new(
        "HPO0001",
        "The objective is not accessible",
        "The objective '{0}' cannot be called by generated code: {1}",
        "Objective",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Every type around the objective, the method itself and the types of its parameters must be public or internal.");

    public static readonly DiagnosticDescriptor UnsupportedHost = new(
        "HPO0002",
        "The generator cannot name the objective",
        "The objective '{0}' cannot be named in generated code: {1}",
        "Objective",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Generic and file-local types, generic methods, local functions and the like have no name that generated code could use.");

    public static readonly DiagnosticDescriptor UnsupportedReturn = new(
        "HPO0003",
        "The return type is not supported",
        "The objective '{0}' must return double, float, a one-element Tensor, or a Task or ValueTask of them: {1}",
        "Objective",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The tuner needs one number for each goal.");

    public static readonly DiagnosticDescriptor UnsupportedParameter = new(
        "HPO0004",
        "The parameter cannot be passed",
        "The parameter '{0}' of an objective cannot be passed by generated code: {1}",
        "Objective",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Arguments of Tune are kept in fields and passed by value, by name.");

    public static readonly DiagnosticDescriptor StrayAttribute = new(
        "HPO0005",
        "The attribute has no effect without [Objective]",
        "[{0}] has no effect, because the method '{1}' is not marked [Objective]",
        "Objective",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Only the parameters of an objective are read.");

    public static readonly DiagnosticDescriptor TensorWithoutTorch = new(
        "HPO0006",
        "A tensor can be returned with HpoAttributes.Torch only",
        "The objective '{0}' returns a tensor: reference the package HpoAttributes.Torch, which reads it, or return a double",
        "Objective",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Reading a tensor is the part of the package for TorchSharp.");

    public static readonly DiagnosticDescriptor NoHyperparameter = new(
        "HPO0007",
        "The objective has no hyperparameter",
        "The objective '{0}' has nothing to tune: give a parameter a domain, for instance [Uniform(0, 1)] double x",
        "Objective",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Only parameters with a domain attribute are tuned.");

    public static readonly DiagnosticDescriptor LogBounds = new(
        "HPO0101",
        "A log scale needs bounds above zero",
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

    public static readonly DiagnosticDescriptor NameTaken = new(
        "HPO0301",
        "A generated name is taken",
        "The objective '{0}' needs the name '{1}': {2}",
        "Name",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Rename the one or the other, or give the objective a name: [Objective(Name = \"Other\")].");

    public static readonly DiagnosticDescriptor SharedName = new(
        "HPO0302",
        "Two objectives share a name",
        "The objectives '{0}' and '{1}' of '{2}' would both be tuned by '{3}': give one of them a name, [Objective(Name = \"Other\")]",
        "Name",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The names of the generated types and methods come from the host and the objective's name.");

    public static readonly DiagnosticDescriptor FoldedNames = new(
        "HPO0303",
        "Two parameters become one property",
        "The parameters '{0}' and '{1}' would both be the property '{2}' of the config",
        "Name",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Property names start with a capital and without underscores.");

    public static readonly DiagnosticDescriptor UnusableName = new(
        "HPO0304",
        "The name cannot be used",
        "'{0}' cannot be used here: {1}",
        "Name",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The config is a record, which has members of its own.");

    public static readonly DiagnosticDescriptor OlderLanguage = new(
        "HPO0401",
        "C# 14 is needed to call Tune on the host",
        "With C# 14 this could be called as '{0}.{1}'; in this language version call '{2}.{1}'",
        "Environment",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "Extension members are new in C# 14.");
}
