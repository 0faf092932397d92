using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace HpoAttributes.Generators.Tests;

/// <summary>Walks everything that a step's outputs refer to.</summary>
internal static class ObjectGraph
{
    public static void HoldsNoCompilerObjects(IEnumerable<KeyValuePair<string, ImmutableArray<IncrementalGeneratorRunStep>>> steps)
    {
        foreach ((string name, ImmutableArray<IncrementalGeneratorRunStep> runs) in steps)
        {
            var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
            foreach ((object value, _) in runs.SelectMany(run => run.Outputs))
            {
                Visit(name, value, seen);
            }
        }
    }

    private static void Visit(string path, object? value, HashSet<object> seen)
    {
        if (value is null || (!value.GetType().IsValueType && !seen.Add(value)))
        {
            return;
        }

        // With "is": the concrete classes of the compiler are internal and derived.
        bool isOfCompiler = value is ISymbol or Compilation or SyntaxNode or SyntaxToken or SyntaxTree or SyntaxReference or Location or SemanticModel or AttributeData or Delegate;
        Assert.False(isOfCompiler, $"{path} holds a {value.GetType()}");
        Type type = value.GetType();
        if (type.IsPrimitive || type.IsEnum || value is string)
        {
            return;
        }

        if (value is IEnumerable items)
        {
            foreach (object? item in items)
            {
                Visit(path + "[]", item, seen);
            }

            return;
        }

        foreach (FieldInfo field in Fields(type))
        {
            Visit($"{path}.{field.Name}", field.GetValue(value), seen);
        }
    }

    private static IEnumerable<FieldInfo> Fields(Type? type)
    {
        for (; type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                yield return field;
            }
        }
    }
}
