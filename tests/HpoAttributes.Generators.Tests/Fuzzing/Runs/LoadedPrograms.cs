using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>Runs compiled programs: the properties of every space, the objectives once each, and the fingerprints after a change.</summary>
internal static class LoadedPrograms
{
    private static readonly MethodInfo BrokenMethod = typeof(SpaceProperties).GetMethod(nameof(SpaceProperties.Broken))!;

    public static IReadOnlyList<FuzzFailure> Check(CSharpCompilation compilation, IReadOnlyList<FuzzProgram> programs)
    {
        Dictionary<string, SpaceIdentity> identities = [];
        List<FuzzFailure> failures = Load<List<FuzzFailure>>(compilation, programs[0].Setup, assembly => [.. CheckSpaces(assembly, programs, identities), .. programs.SelectMany(program => ObjectiveChecks.Check(assembly, program))]);
        return failures.Count > 0 || !programs[0].IsSound ? failures : FingerprintChecks.Check(programs, identities);
    }

    /// <summary>Runs something with the compiled programs, and lets go of them.</summary>
    public static T Load<T>(CSharpCompilation compilation, FuzzSetup setup, Func<Assembly, T> run)
    {
        var context = new AssemblyLoadContext("fuzz", isCollectible: true);
        try
        {
            foreach (byte[] image in setup.Images)
            {
                context.LoadFromStream(new MemoryStream(image));
            }

            return run(context.LoadFromStream(new MemoryStream(Assemblies.Emit(compilation))));
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The types with a space.</summary>
    public static IEnumerable<Type> ConfigTypes(Assembly assembly)
        => assembly.GetTypes().Where(type => type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IConfig<>) && contract.GetGenericArguments()[0] == type));

    private static IEnumerable<FuzzFailure> CheckSpaces(Assembly assembly, IReadOnlyList<FuzzProgram> programs, Dictionary<string, SpaceIdentity> identities)
    {
        foreach (Type type in ConfigTypes(assembly))
        {
            FuzzProgram? program = programs.Count == 1 ? programs[0] : programs.FirstOrDefault(program => program.Owns(type.FullName!));
            if (BrokenSpaces.Problem(type) is { } problem)
            {
                if (program is null or { IsSound: true } || !(problem.StartsWith("HPO01", StringComparison.Ordinal) || problem.StartsWith("HPO0204", StringComparison.Ordinal) || problem.StartsWith("HPO0206", StringComparison.Ordinal)))
                {
                    yield return new("space throws", $"{type.FullName}: {problem}", program);
                }

                continue;
            }

            identities.Add(type.FullName!, SpaceIdentity.Of(type));
            foreach (string broken in (IReadOnlyList<string>)BrokenMethod.MakeGenericMethod(type).Invoke(null, [(long)(program?.Seed ?? 1)])!)
            {
                yield return new("property " + broken.Split(':')[0], broken, program);
            }
        }
    }
}
