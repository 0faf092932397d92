using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>Where to put a squiggle: on the smallest thing that is wrong.</summary>
internal static class Locations
{
    public static Location? Name(ISymbol symbol) => symbol.Locations.FirstOrDefault(location => location.IsInSource);

    public static Location? ReturnType(IMethodSymbol method) => Syntax(method) switch
    {
        MethodDeclarationSyntax declaration => declaration.ReturnType.GetLocation(),
        LocalFunctionStatementSyntax local => local.ReturnType.GetLocation(),
        _ => Name(method),
    };

    public static Location? ParameterType(IParameterSymbol parameter)
        => (Syntax(parameter) as ParameterSyntax)?.Type?.GetLocation() ?? Name(parameter);

    public static Location? Default(IParameterSymbol parameter)
        => (Syntax(parameter) as ParameterSyntax)?.Default?.Value.GetLocation() ?? Name(parameter);

    public static Location? Attribute(AttributeData attribute) => attribute.ApplicationSyntaxReference?.GetSyntax().GetLocation();

    /// <summary>An argument of an attribute, however it is given: by position, by name (<c>low: 1</c>) or as a property (<c>Step = 2</c>).</summary>
    public static Location? Argument(AttributeData attribute, string name, int position)
        => Find(Arguments(attribute), name, position)?.Expression.GetLocation() ?? Attribute(attribute);

    /// <summary>A value of <c>[Choice(…)]</c>, which may also be given as one array.</summary>
    public static Location? Choice(AttributeData attribute, int index)
    {
        List<AttributeArgumentSyntax> arguments = [.. Arguments(attribute).Where(argument => argument.NameEquals is null)];
        ExpressionSyntax? only = arguments.Count == 1 ? arguments[0].Expression : null;
        IReadOnlyList<SyntaxNode> elements = only switch
        {
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
            ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions,
            CollectionExpressionSyntax collection => collection.Elements,
            _ => [],
        };
        return index < elements.Count ? elements[index].GetLocation()
            : only is null && index < arguments.Count ? arguments[index].Expression.GetLocation()
            : only?.GetLocation() ?? Attribute(attribute);
    }

    /// <summary>An argument by its name or its position; null where it is not given.</summary>
    public static AttributeArgumentSyntax? Find(SeparatedSyntaxList<AttributeArgumentSyntax> arguments, string name, int position)
    {
        int index = 0;
        foreach (AttributeArgumentSyntax argument in arguments)
        {
            string? given = argument.NameColon?.Name.Identifier.ValueText ?? argument.NameEquals?.Name.Identifier.ValueText;
            if (given is null ? index == position : string.Equals(given, name, StringComparison.OrdinalIgnoreCase))
            {
                return argument;
            }

            index += argument.NameEquals is null ? 1 : 0;
        }

        return null;
    }

    private static SeparatedSyntaxList<AttributeArgumentSyntax> Arguments(AttributeData attribute)
        => (attribute.ApplicationSyntaxReference?.GetSyntax() as AttributeSyntax)?.ArgumentList?.Arguments ?? default;

    private static SyntaxNode? Syntax(ISymbol symbol) => symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
}
