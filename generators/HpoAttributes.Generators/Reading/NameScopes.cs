using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace HpoAttributes.Generators.Reading;

/// <summary>What decides the meaning of the names at a method.</summary>
internal static class NameScopes
{
    /// <summary>The namespace or file around the host; null where more than these decide: types of the host's own, of its base.</summary>
    public static SyntaxNode? Around(IMethodSymbol method)
        => method.ContainingType is { ContainingType: null, Arity: 0, TypeKind: TypeKind.Class or TypeKind.Struct, BaseType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } host
            && method is { Arity: 0, PartialImplementationPart: null, PartialDefinitionPart: null }
            && host.GetTypeMembers().IsEmpty
            && method.DeclaringSyntaxReferences is [{ } reference]
            && reference.GetSyntax() is MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type }
            ? type.Parent
            : null;

    /// <summary>Namespace and usings as text; null where more than these decide: types of this file alone, or directives.</summary>
    public static string? Text(SyntaxNode? level) => level switch
    {
        BaseNamespaceDeclarationSyntax space => HasDirectives(space.Usings) ? null : Text(space.Parent) is { } outer ? $"{outer}{space.Name}{{{space.Externs}{space.Usings}" : null,
        CompilationUnitSyntax unit => HasDirectives(unit.Usings) || HasFileLocal(unit.Members) ? null : $"{unit.Externs}{unit.Usings}",
        _ => null,
    };

    // What #if leaves of two equal texts can differ.
    private static bool HasDirectives(SyntaxList<UsingDirectiveSyntax> usings)
    {
        foreach (UsingDirectiveSyntax directive in usings)
        {
            if (directive.ContainsDirectives)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFileLocal(SyntaxList<MemberDeclarationSyntax> members)
    {
        foreach (MemberDeclarationSyntax member in members)
        {
            if (member is BaseNamespaceDeclarationSyntax space ? HasFileLocal(space.Members) : member.Modifiers.Any(SyntaxKind.FileKeyword))
            {
                return true;
            }
        }

        return false;
    }
}
