using Microsoft.CodeAnalysis;

namespace HpoAttributes.Benchmarks;

/// <summary>The least that a generator for <c>[Objective]</c> can do: look the attribute up, and write a comment for each method.</summary>
[Generator(LanguageNames.CSharp)]
internal sealed class LookupYardstick : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
        => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(typeof(ObjectiveAttribute).FullName!, static (_, _) => true, static (found, _) => found.TargetSymbol.ContainingType.Name),
            static (output, host) => output.AddSource(host + ".g.cs", "// " + host));
}
