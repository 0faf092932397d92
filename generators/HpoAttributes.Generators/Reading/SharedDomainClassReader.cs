using System.Collections.Immutable;
using HpoAttributes.Generators.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>Finds the attribute classes of this compilation that other assemblies may use as shared domains.</summary>
internal static class SharedDomainClassReader
{
    private const string Suffix = "Attribute";

    /// <summary>Whether a class may be one: by its looks alone, since this is asked of every node after every edit of its file.</summary>
    public static bool IsCandidate(SyntaxNode node)
        => node is ClassDeclarationSyntax { BaseList.Types: { Count: > 0 } types, TypeParameterList: null } declaration
            && !declaration.Modifiers.Any(SyntaxKind.AbstractKeyword)
            && (IsAttributeName(declaration.Identifier) || IsAttributeName(types[0].Type.GetLastToken()));

    /// <summary>What the class stands for; null where it is no shared domain that other assemblies can name.</summary>
    public static SharedDomainModel? Read(GeneratorSyntaxContext context, CancellationToken cancellation)
        => context.SemanticModel.GetDeclaredSymbol((ClassDeclarationSyntax)context.Node, cancellation) is { } type
            && type.KnownDomain() is not null && !type.Chain().Any(part => part.Arity > 0 || part.IsFileLocal) && Accessibilities.Of(type) != Visibility.Hidden
            && SharedDomainReader.Read(type, context.SemanticModel.Compilation) is { Problem: null } shared
            ? Model(type, shared)
            : null;

    private static SharedDomainModel? Model(INamedTypeSymbol type, SharedDomain shared)
    {
        ImmutableArray<KeyValuePair<string, DomainConstant>> properties = [.. shared.Properties.OrderBy(property => property.Key, StringComparer.Ordinal)];
        ConstantModel?[] arguments = [.. shared.Arguments.Select(Constant)];
        ConstantModel?[] values = [.. properties.Select(property => Constant(property.Value))];
        return arguments.Contains(null) || values.Contains(null) ? null : new(
            type.Display(),
            shared.Domain!.Display(),
            arguments.Select(value => value!).ToEquatable(),
            properties.Select(property => property.Key).ToEquatable(),
            values.Select(value => value!).ToEquatable());
    }

    // What an attribute cannot carry is no value of a hyperparameter either.
    private static ConstantModel? Constant(DomainConstant constant)
        => constant is { Value: { } value and not decimal, Type: { } type } && Accessibilities.Of(type) != Visibility.Hidden ? ConstantReader.OfValues(type, [value]).First() : null;

    private static bool IsAttributeName(SyntaxToken name) => name.ValueText.EndsWith(Suffix, StringComparison.Ordinal);
}
