using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>HPO00xx: the objective's shape.</summary>
internal static partial class Descriptors
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
        "The objective '{0}' must return double, float, a tuple of 2 to 8 of them or a one-element Tensor, or a Task, ValueTask, IEnumerable or IAsyncEnumerable of such: {1}",
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
        "The attribute has no effect here",
        "[{0}] has no effect, because {1}",
        "Objective",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Only objectives and groups are read.");

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

    public static readonly DiagnosticDescriptor NotOneResource = new(
        "HPO0008",
        "The resource is not one integer",
        "'{0}' cannot be the resource: {1}; one parameter of type int can be marked [Resource], and with nothing else",
        "Objective",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The parameter with [Resource] receives how many units a trial may spend, which the tuner decides on.");

    public static readonly DiagnosticDescriptor IgnoresToken = new(
        "HPO0009",
        "The async objective ignores its token",
        "The objective '{0}' cannot be cancelled while it runs: {1}",
        "Objective",
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        description: "A study that is cancelled waits for its running trials, so an objective should await with the token that it is given.");
}
