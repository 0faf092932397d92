using HpoAttributes.Generators.Diagnostics;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads what an objective returns.</summary>
internal static class ReturnReader
{
    private const int MaxTuple = 8;

    private static readonly ReturnModel Unknown = ReturnModel.Of(ReturnShape.Plain, ReturnValue.Number);

    public static ReturnModel Read(IMethodSymbol method, AttributeData objective, Compilation compilation, Findings findings)
    {
        (ReturnShape shape, ITypeSymbol type) = Shape(method.ReturnType);
        if (type.IsUnknown())
        {
            return Unknown;
        }

        ReturnModel? model = Value(shape, type);
        if (model is null || Rejection(method, type) is not null)
        {
            findings.Add(Descriptors.UnsupportedReturn, () => Locations.ReturnType(method), method.Name, Rejection(method, type) ?? $"it returns {method.ReturnType.Short()}");
            return Unknown;
        }

        if (model.Value == ReturnValue.Tensor && !EnvironmentReader.HasTorch(compilation))
        {
            findings.Add(Descriptors.TensorWithoutTorch, () => Locations.ReturnType(method), method.Name);
        }

        CheckGoals(method, objective, model, findings);
        return model;
    }

    /// <summary>For each value whether larger ones are better; no goals given means that every one is to be minimised.</summary>
    public static IReadOnlyList<bool> Goals(AttributeData objective, ReturnModel returns)
        => GivenGoals(objective) is { Count: > 0 } goals ? goals : [.. Enumerable.Repeat(false, returns.Count)];

    /// <summary>How the values are handed over, and the type of what is.</summary>
    private static (ReturnShape Shape, ITypeSymbol Value) Shape(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol { Arity: 1 } wrapper)
        {
            return (ReturnShape.Plain, type);
        }

        ReturnShape shape = wrapper.IsThreading("Task", inTasks: true) || wrapper.IsThreading("ValueTask", inTasks: true) ? ReturnShape.Awaited
            : wrapper.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T ? ReturnShape.Iterated
            : wrapper.IsCollection("IAsyncEnumerable") ? ReturnShape.IteratedAsync
            : ReturnShape.Plain;
        return (shape, shape == ReturnShape.Plain ? type : wrapper.TypeArguments[0]);
    }

    /// <summary>The model of a type of values; null where it is none.</summary>
    private static ReturnModel? Value(ReturnShape shape, ITypeSymbol type)
        => IsNumber(type) ? ReturnModel.Of(shape, ReturnValue.Number)
            : type.IsTensor() ? ReturnModel.Of(shape, ReturnValue.Tensor)
            : type is INamedTypeSymbol { IsTupleType: true, TupleElements: { Length: > 1 and <= MaxTuple } elements } && elements.All(element => IsNumber(element.Type))
                ? new(shape, ReturnValue.Tuple, type.Display(), elements.Select(element => element.Name).ToEquatable())
            : null;

    private static bool IsNumber(ITypeSymbol type) => type.SpecialType is SpecialType.System_Double or SpecialType.System_Single;

    /// <summary>Why even a known type cannot be returned so.</summary>
    private static string? Rejection(IMethodSymbol method, ITypeSymbol value)
        => method.RefKind != RefKind.None ? "it returns by reference"
            : method.ReturnType.NullableAnnotation == NullableAnnotation.Annotated || value.NullableAnnotation == NullableAnnotation.Annotated
                ? $"{method.ReturnType.Short()} may be null"
            : null;

    private static void CheckGoals(IMethodSymbol method, AttributeData objective, ReturnModel model, Findings findings)
    {
        int goals = GivenGoals(objective).Count;
        if (goals > 0 && goals != model.Count)
        {
            findings.Add(
                Descriptors.UnsupportedReturn, () => Locations.Attribute(objective), method.Name, $"it returns {Count(model.Count, "value")}, but has {Count(goals, "goal")}");
        }
    }

    private static IReadOnlyList<bool> GivenGoals(AttributeData objective)
        => objective.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false, Values: var goals }] ? [.. goals.Select(goal => goal.Value is 1)] : [];

    private static string Count(int count, string noun) => count == 1 ? $"one {noun}" : $"{count.ToString(System.Globalization.CultureInfo.InvariantCulture)} {noun}s";
}
