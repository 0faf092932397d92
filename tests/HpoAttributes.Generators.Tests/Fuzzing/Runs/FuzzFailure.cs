namespace HpoAttributes.Generators.Tests;

/// <summary>Something that a program shows to be wrong.</summary>
/// <param name="Kind">What, without anything of this one program: a smaller program is one that fails in the same way.</param>
/// <param name="Details">What exactly.</param>
/// <param name="Program">The program; null where it could be any of those that were compiled together.</param>
internal sealed record FuzzFailure(string Kind, string Details, FuzzProgram? Program);
