using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace HpoAttributes.Generators.Tests;

/// <summary>Compiles programs again, each with one domain changed: the fingerprints of what contains it change, and no others.</summary>
internal static class FingerprintChecks
{
    public static IReadOnlyList<FuzzFailure> Check(IReadOnlyList<FuzzProgram> programs, Dictionary<string, SpaceIdentity> identities)
    {
        (FuzzProgram Program, DomainChange? Change)[] changed = [.. programs.Select(program => (program, Change(program)))];
        string[] sources = [.. changed.Select(pair => Rendering.Of(pair.Program.Root, pair.Program.Dropped, pair.Change?.Key).Source), SharedSource.Text];
        GeneratorSetup setup = programs[0].Setup.Project("FuzzAgain");
        setup.Driver().RunGeneratorsAndUpdateCompilation(setup.Compile(sources), out Compilation output, out _, TestContext.Current.CancellationToken);
        return LoadedPrograms.Load((CSharpCompilation)output, programs[0].Setup, assembly => Compare(LoadedPrograms.ConfigTypes(assembly), changed, identities).ToList());
    }

    private static IEnumerable<FuzzFailure> Compare(IEnumerable<Type> types, (FuzzProgram Program, DomainChange? Change)[] changed, Dictionary<string, SpaceIdentity> identities)
    {
        foreach (Type type in types)
        {
            (FuzzProgram? program, DomainChange? change) = changed.FirstOrDefault(pair => changed.Length == 1 || pair.Program.Owns(type.FullName!));
            if (!identities.TryGetValue(type.FullName!, out SpaceIdentity? before))
            {
                continue;
            }

            if (BrokenSpaces.Problem(type) is { } problem)
            {
                yield return new("changed space throws", $"{type.FullName}: {problem}", program);
                continue;
            }

            SpaceIdentity after = SpaceIdentity.Of(type);
            if ((before.Fingerprint == after.Fingerprint) != (before.Description == after.Description))
            {
                yield return new("fingerprint against description", $"{type.FullName}: {before} {after}", program);
            }

            if (change?.Owner == type.FullName && before.Fingerprint == after.Fingerprint)
            {
                yield return new("fingerprint of a changed domain", $"{type.FullName}: {before} {after}", program);
            }
        }
    }

    private static DomainChange? Change(FuzzProgram program)
    {
        // Of those that are left in a smaller program: a domain in a piece that is left out is not written.
        IReadOnlyList<DomainChange> changes = program.Changes;
        return changes.Count == 0 ? null : changes[(int)((uint)program.Seed % (uint)changes.Count)];
    }
}
