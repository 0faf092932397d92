using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>Turns compilations into code that runs.</summary>
internal static class Assemblies
{
    public static byte[] Emit(CSharpCompilation compilation)
    {
        using var stream = new MemoryStream();
        Microsoft.CodeAnalysis.Emit.EmitResult result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)));
        return stream.ToArray();
    }

    /// <summary>Loads the assembly and calls the static <c>Probe.Run()</c> that the test's source has.</summary>
    public static string Probe(CSharpCompilation compilation, params IReadOnlyList<byte[]> libraries)
    {
        var context = new AssemblyLoadContext("probe", isCollectible: true);
        try
        {
            foreach (byte[] library in libraries)
            {
                context.LoadFromStream(new MemoryStream(library));
            }

            Assembly assembly = context.LoadFromStream(new MemoryStream(Emit(compilation)));
            MethodInfo run = assembly.GetType("Probe", throwOnError: true)!.GetMethod("Run", BindingFlags.Static | BindingFlags.Public)!;
            return (string)run.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
