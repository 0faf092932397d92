using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Reading;

/// <summary>A constant that a domain is given, with the type in which it was written; of an enum the underlying number.</summary>
internal readonly record struct DomainConstant(object? Value, ITypeSymbol? Type)
{
    /// <summary>A constant of an attribute; the values of an array are constants of their own.</summary>
    public static IReadOnlyList<DomainConstant> Of(TypedConstant constant)
        => constant.Kind == TypedConstantKind.Array
            ? constant.IsNull ? [] : [.. constant.Values.Select(One)]
            : [One(constant)];

    // An array within an array is no value of a hyperparameter.
    private static DomainConstant One(TypedConstant constant)
        => new(constant.Kind is TypedConstantKind.Array or TypedConstantKind.Error ? null : constant.Value, constant.Type);
}
