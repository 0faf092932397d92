using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads <c>[Constraint]</c>: finds the method, and the hyperparameters that are its arguments.</summary>
internal static class ConstraintReader
{
    /// <param name="annotated">The objective, or the record of a group.</param>
    /// <param name="types">Where the method may be, nearest first.</param>
    /// <param name="parameters">The hyperparameters.</param>
    /// <param name="compilation">The compilation.</param>
    /// <param name="findings">What is wrong.</param>
    public static EquatableArray<ConstraintModel> Read(
        ISymbol annotated, IReadOnlyList<INamedTypeSymbol> types, IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters, Compilation compilation, Findings findings)
    {
        var constraints = new List<ConstraintModel>();
        foreach (AttributeData attribute in annotated.GetAttributes().Where(data => data.AttributeClass.IsOurs(KnownNames.Constraint)))
        {
            if (attribute.ConstructorArguments is not [{ Value: string name }])
            {
                continue;
            }

            (ConstraintModel? constraint, string? problem) = Bind(name, annotated, types, parameters);
            problem ??= constraints.Exists(other => other.Name == name) ? "it is named twice" : null;
            if (problem is not null && MissingNames.IsFirstArgument(attribute, compilation))
            {
                findings.AddCompilerError($"the constraint '{name}' does not exist");
            }
            else if (problem is not null)
            {
                findings.Add(Descriptors.UnusableConstraint, () => Locations.Argument(attribute, "method", 0), name, problem);
            }
            else
            {
                constraints.Add(constraint!);
            }
        }

        return constraints.ToEquatable();
    }

    /// <summary>The first method of that name that can be called; else why the first of all cannot.</summary>
    private static (ConstraintModel? Constraint, string? Problem) Bind(
        string name, ISymbol annotated, IReadOnlyList<INamedTypeSymbol> types, IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters)
    {
        string? first = null;
        foreach (INamedTypeSymbol type in types)
        {
            // What is private to a group can be called by the code that is added to it, but not what is private to one of its cases.
            bool seesPrivate = annotated is INamedTypeSymbol && type.Has(KnownNames.ConfigGroup);
            foreach (IMethodSymbol method in type.GetMembers(name).OfType<IMethodSymbol>())
            {
                if (Problem(method, seesPrivate, parameters) is not { } problem)
                {
                    return (Model(method, type, parameters), null);
                }

                first ??= problem;
            }
        }

        return (null, first ?? $"'{types[0].Name}' itself has no method of that name");
    }

    private static string? Problem(IMethodSymbol method, bool seesPrivate, IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters)
        => !method.IsStatic ? "it is not static"
            : method.ReturnType.SpecialType != SpecialType.System_Boolean || method.RefKind != RefKind.None ? $"it returns {method.ReturnType.Short()}, not bool"
            : method.IsAbstract || method.IsVirtual ? "it is abstract or virtual"
            : method.Arity > 0 ? "it is generic"
            : !seesPrivate && Accessibilities.OfDeclared(method) == Visibility.Hidden ? "it is private or protected"
            : method.Parameters.IsEmpty ? "it has no parameter"
            : method.Parameters.Select(parameter => Mismatch(parameter, parameters)).FirstOrDefault(problem => problem is not null);

    private static string? Mismatch(IParameterSymbol parameter, IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters)
    {
        if (HyperparameterNames.IndexOf(parameter.Name, parameters) is not (>= 0 and var index))
        {
            return $"its parameter '{parameter.Name}' is not the name of a hyperparameter";
        }

        // Of a hyperparameter that is wrong itself one error is enough.
        ITypeSymbol type = parameters[index].Symbol.Type;
        bool isSound = parameters[index].Model is { Domain: not null } or { Group: not GroupUse.None };
        return isSound && !SymbolEqualityComparer.Default.Equals(type, parameter.Type) ? $"its parameter '{parameter.Name}' is of type {parameter.Type.Short()}, but the hyperparameter of type {type.Short()}"
            : parameters[index].Model.Group == GroupUse.Optional && parameter.Type.NullableAnnotation == NullableAnnotation.NotAnnotated ? $"its parameter '{parameter.Name}' cannot be null, but the group may be off"
            : parameter.RefKind is not (RefKind.None or RefKind.In) ? $"its parameter '{parameter.Name}' is passed by reference"
            : null;
    }

    private static ConstraintModel Model(IMethodSymbol method, INamedTypeSymbol type, IReadOnlyList<(IParameterSymbol Symbol, HyperparameterModel Model)> parameters) => new(
        method.Name,
        type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat),
        method.Parameters.Select(parameter => new ConstraintArgument(parameter.Name, HyperparameterNames.IndexOf(parameter.Name, parameters))).ToEquatable());
}
