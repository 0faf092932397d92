using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>Spoils programs: tokens are left out, doubled, swapped, or taken from elsewhere.</summary>
internal static class TokenMutation
{
    private static readonly string[] Foreign =
    [
        "null", "default", "0", "-1", "\"\"", "(", ")", "[", "]", "{", "}", "<", ">", ",", ";", ":", "?", "!", "=", "@", "static", "abstract", "sealed", "partial", "record", "class", "struct", "interface", "enum", "file", "ref", "out", "in", "params", "this",
        "async", "unsafe", "void", "dynamic", "var", "int", "double", "string?", "T", "Objective", "ConfigGroup", "DefaultCase", "Constraint", "LessThan", "FormerName", "PerWorker", "Resource", "Uniform", "Choice", "nameof", "typeof", "new", "Missing", "=>", "#if X\n", "#nullable disable\n", "\"\\ud83d\"",
    ];

    /// <summary>The source with one to three tokens changed.</summary>
    public static string Mutate(string source, FuzzSetup setup, FuzzRandom random)
    {
        string mutated = source;
        for (int i = random.From(1, 3); i > 0; i--)
        {
            SyntaxToken[] tokens = [.. CSharpSyntaxTree.ParseText(mutated, setup.Project("Fuzz").ParseOptions).GetRoot().DescendantTokens().Where(token => token.Span.Length > 0)];
            mutated = tokens.Length < 2 ? mutated : One(mutated, tokens, random);
        }

        return mutated;
    }

    private static string One(string source, SyntaxToken[] tokens, FuzzRandom random)
    {
        SyntaxToken token = random.Pick(tokens);
        SyntaxToken other = random.Pick(tokens);
        (int start, int length) = (token.SpanStart, token.Span.Length);
        return random.Below(5) switch
        {
            0 => source.Remove(start, length),
            1 => source.Insert(start, token.Text + " "),
            2 => source.Remove(start, length).Insert(start, $" {other.Text} "),
            3 => source.Insert(start, $" {random.Pick(Foreign)} "),
            _ => source.Remove(start, length).Insert(start, $" {random.Pick(Foreign)} "),
        };
    }
}
