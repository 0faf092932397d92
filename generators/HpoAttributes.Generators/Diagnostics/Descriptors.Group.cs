using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>HPO02xx: groups, cases and constraints.</summary>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor NotAGroup = new(
        "HPO0201",
        "The type cannot be a group",
        "'{0}' cannot be a group of hyperparameters: {1}",
        "Group",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A group is a sealed record with hyperparameters, or an abstract record with its cases nested in it as sealed records.");

    public static readonly DiagnosticDescriptor GroupCycle = new(
        "HPO0202",
        "The groups contain each other",
        "The group '{0}' contains itself: {1}",
        "Group",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A space has a fixed number of dimensions, so groups cannot be recursive.");

    public static readonly DiagnosticDescriptor OpenGroup = new(
        "HPO0203",
        "The group is not partial or not closed",
        "'{0}' must be {1}",
        "Group",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "The generator adds to a group, so it is partial; and it must know every case, so nobody else may derive one.");

    public static readonly DiagnosticDescriptor UnusableConstraint = new(
        "HPO0204",
        "The constraint cannot be checked",
        "The constraint '{0}' cannot be checked: {1}",
        "Group",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "A constraint is a static, accessible method that returns bool and whose parameters are hyperparameters by name and type.");

    public static readonly DiagnosticDescriptor UnannotatedInGroup = new(
        "HPO0205",
        "The parameter of a group has no domain",
        "The parameter '{0}' of the group '{1}' has no domain: every parameter of a group is a hyperparameter or a group",
        "Group",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "Nobody could supply a fixed argument of a group: pass it to the objective instead.");

    public static readonly DiagnosticDescriptor UnusableOrder = new(
        "HPO0206",
        "The order of two hyperparameters cannot be kept",
        "[LessThan] on '{0}': {1}",
        "Group",
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        description: "[LessThan] names another numeric hyperparameter of the same type, whose range leaves room for a smaller value.");
}
