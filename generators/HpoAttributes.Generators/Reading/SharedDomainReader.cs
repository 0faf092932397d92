using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace HpoAttributes.Generators.Reading;

/// <summary>Reads attribute classes of the user's that derive from a domain attribute: in this compilation from their syntax, else from what the generator left in their assembly.</summary>
internal static class SharedDomainReader
{
    public static SharedDomain Read(AttributeData attribute, Compilation compilation)
        => attribute.AttributeConstructor is { Parameters.Length: 0 }
            ? Read(attribute.AttributeClass!, compilation)
            : SharedDomain.NotFixed($"the constructor of {attribute.AttributeClass!.Name} has parameters, so each use would be another domain");

    public static SharedDomain Read(INamedTypeSymbol type, Compilation compilation)
    {
        if (!SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
        {
            return SharedDomainAssemblies.Read(type);
        }

        if (type.InstanceConstructors.FirstOrDefault(candidate => candidate.Parameters.IsEmpty) is not { } constructor)
        {
            return SharedDomain.NotFixed($"{type.Name} has no constructor without parameters");
        }

        return constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            ConstructorDeclarationSyntax declaration => OfConstructor(type, declaration, compilation),
            TypeDeclarationSyntax declaration => OfBase(type, declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault(), compilation),
            _ => OfBase(type, call: null, compilation),
        };
    }

    private static SharedDomain OfConstructor(INamedTypeSymbol type, ConstructorDeclarationSyntax declaration, Compilation compilation)
    {
        if (declaration.Initializer is { } initializer && initializer.IsKind(SyntaxKind.ThisConstructorInitializer))
        {
            return SharedDomain.NotFixed($"the constructor of {type.Name} calls another one of its class");
        }

        SharedDomain shared = OfBase(type, declaration.Initializer, compilation);
        if (shared.Problem is not null)
        {
            return shared;
        }

        SemanticModel model = compilation.GetSemanticModel(declaration.SyntaxTree);
        IEnumerable<SyntaxNode> statements = declaration.Body?.Statements ?? Enumerable.Empty<SyntaxNode>();
        foreach (SyntaxNode statement in declaration.ExpressionBody is { } body ? [body.Expression] : statements)
        {
            if (Assignment(model.GetOperation(statement)) is not { } assignment)
            {
                return SharedDomain.NotFixed($"the constructor of {type.Name} does more than set properties of its domain to constants");
            }

            shared = shared with { Properties = shared.Properties.SetItem(assignment.Key, assignment.Value) };
        }

        return shared;
    }

    private static SharedDomain OfBase(INamedTypeSymbol type, SyntaxNode? call, Compilation compilation)
    {
        INamedTypeSymbol parent = type.BaseType!;
        var operation = call is null ? null : compilation.GetSemanticModel(call.SyntaxTree).GetOperation(call) as IInvocationOperation;
        if (!parent.IsKnownDomain())
        {
            return operation is null or { TargetMethod.Parameters.IsEmpty: true }
                ? Read(parent, compilation)
                : SharedDomain.NotFixed($"the constructor of {parent.Name}, which {type.Name} derives from, has parameters");
        }

        var arguments = ImmutableArray.CreateBuilder<DomainConstant>();
        foreach (IArgumentOperation argument in operation?.Arguments.OrderBy(argument => argument.Parameter?.Ordinal) ?? Enumerable.Empty<IArgumentOperation>())
        {
            foreach (IOperation value in Elements(argument.Value))
            {
                if (Constant(value) is not { } constant)
                {
                    return SharedDomain.NotFixed($"{type.Name} passes {value.Syntax} to {parent.Name}, which is no constant");
                }

                arguments.Add(constant);
            }
        }

        return new(parent, arguments.ToImmutable(), ImmutableDictionary<string, DomainConstant>.Empty);
    }

    private static KeyValuePair<string, DomainConstant>? Assignment(IOperation? operation)
    {
        var assignment = (operation is IExpressionStatementOperation statement ? statement.Operation : operation) as ISimpleAssignmentOperation;
        return assignment is { Target: IPropertyReferenceOperation { Instance: IInstanceReferenceOperation } target }
            && target.Property.ContainingType.IsKnownDomain()
            && Constant(assignment.Value) is { } value ? new(target.Property.Name, value) : null;
    }

    /// <summary>The values of a list, which may be given one by one or as an array; else the value itself.</summary>
    private static ImmutableArray<IOperation> Elements(IOperation value) => Unwrap(value) switch
    {
        IArrayCreationOperation { Initializer: { } initializer } => initializer.ElementValues,
        IArrayCreationOperation { DimensionSizes: [{ ConstantValue: { HasValue: true, Value: 0 } }] } => [],
        ICollectionExpressionOperation collection => collection.Elements,
        _ => [value],
    };

    private static DomainConstant? Constant(IOperation value)
    {
        IOperation inner = Unwrap(value);
        return inner.ConstantValue.HasValue ? new DomainConstant(inner.ConstantValue.Value, inner.Type) : null;
    }

    // A constant stays one when it is converted to another number, but not when it is boxed.
    private static IOperation Unwrap(IOperation value)
    {
        while (value is IConversionOperation conversion && !value.ConstantValue.HasValue)
        {
            value = conversion.Operand;
        }

        return value;
    }
}
