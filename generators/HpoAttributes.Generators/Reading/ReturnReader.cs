using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads what an objective returns.</summary>
internal static class ReturnReader
{
    private static readonly ReturnModel Unknown = new(ReturnShape.Plain, ReturnValue.Number);

    public static ReturnModel Read(IMethodSymbol method, AttributeData objective, Compilation compilation, Findings findings)
    {
        CheckGoals(method, objective, findings);
        ReturnShape shape = ReturnShape.Plain;
        ITypeSymbol type = method.ReturnType;
        if (type is INamedTypeSymbol { Arity: 1 } task && (task.IsThreading("Task", inTasks: true) || task.IsThreading("ValueTask", inTasks: true)))
        {
            shape = ReturnShape.Awaited;
            type = task.TypeArguments[0];
        }

        if (type.TypeKind == TypeKind.Error)
        {
            return Unknown;
        }

        ReturnValue? value = type.SpecialType is SpecialType.System_Double or SpecialType.System_Single ? ReturnValue.Number
            : type.IsTensor() ? ReturnValue.Tensor
            : null;
        if (Rejection(method, type, value) is { } reason)
        {
            findings.Add(Descriptors.UnsupportedReturn, () => Locations.ReturnType(method), method.Name, reason);
            return Unknown;
        }

        if (value == ReturnValue.Tensor && !EnvironmentReader.HasTorch(compilation))
        {
            findings.Add(Descriptors.TensorWithoutTorch, () => Locations.ReturnType(method), method.Name);
        }

        return new(shape, value!.Value);
    }

    private static string? Rejection(IMethodSymbol method, ITypeSymbol value, ReturnValue? known)
        => method.RefKind != RefKind.None ? "it returns by reference"
            : known is null ? $"it returns {method.ReturnType.Short()}"
            : method.ReturnType.NullableAnnotation == NullableAnnotation.Annotated || value.NullableAnnotation == NullableAnnotation.Annotated
                ? $"{method.ReturnType.Short()} may be null"
            : null;

    private static void CheckGoals(IMethodSymbol method, AttributeData objective, Findings findings)
    {
        if (Goals(objective).Count > 1)
        {
            findings.Add(Descriptors.UnsupportedReturn, () => Locations.Attribute(objective), method.Name, $"it returns one value, but has {Goals(objective).Count} goals");
        }
    }

    /// <summary>For each goal whether larger values are better; none given means one to minimise.</summary>
    public static IReadOnlyList<bool> Goals(AttributeData objective)
        => objective.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false, Values: { IsEmpty: false } goals }]
            ? [.. goals.Select(goal => goal.Value is 1)]
            : [false];
}
