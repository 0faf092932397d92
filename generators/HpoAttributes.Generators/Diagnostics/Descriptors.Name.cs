using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Diagnostics;

/// <summary>HPO03xx: names.</summary>
internal static partial class Descriptors
{
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
        "The parameters '{0}' and '{1}' would both be '{2}' in the config",
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
}
