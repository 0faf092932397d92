using Microsoft.CodeAnalysis;

namespace HpoAttributes.Benchmarks;

#pragma warning disable RS1036, RS1041 // It is run by this program alone, never by a compiler.

/// <summary>The least that a generator for <c>[Objective]</c> can do: look the attribute up, and write a comment for each method.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class LookupYardstick : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(typeof(ObjectiveAttribute).FullName!, static (_, _) => true, static (found, _) => found.TargetSymbol.ContainingType.Name),
            static (output, host) => output.AddSource(host + ".g.cs", "// " + host));
}
