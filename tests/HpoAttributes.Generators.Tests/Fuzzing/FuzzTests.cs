namespace HpoAttributes.Generators.Tests;

/// <summary>
/// Programs that a grammar writes, each a function of its seed. A few hundred in every run; <c>HPO_LONG_TESTS=1</c> writes thousands,
/// <c>HPO_FUZZ_SEED</c> chooses the first seed (1 if not given) and <c>HPO_FUZZ_COUNT</c> how many programs follow it.
/// </summary>
/// <remarks>A failure shows a small program and its seed. Keep the program: in Regressions, with its marks, as NAME.cs.txt.</remarks>
public sealed class FuzzTests
{
    [Fact]
    public async Task Programs_WithoutMistakes_CompileAndRun()
        => await FuzzSession.Run(nameof(Programs_WithoutMistakes_CompileAndRun), ProgramGrammar.Sound, FuzzOptions.Count(120));

    [Fact]
    public async Task Programs_WithMistakes_GiveExactlyTheirDiagnostics()
        => await FuzzSession.Run(nameof(Programs_WithMistakes_GiveExactlyTheirDiagnostics), ProgramGrammar.Wrong, FuzzOptions.Count(200));

    [Fact]
    public async Task Programs_ThatDoNotCompile_AreLeftToTheCompiler()
        => await FuzzSession.Run(nameof(Programs_ThatDoNotCompile_AreLeftToTheCompiler), ProgramGrammar.Uncompilable, FuzzOptions.Count(60));

    /// <summary>Nothing is expected of these but that nothing throws, and that all errors lie in the user's own code.</summary>
    [Fact]
    public async Task Programs_WithTokensMoved_BreakNothing()
        => await SpoiltSession.Run(nameof(Programs_WithTokensMoved_BreakNothing), FuzzOptions.Count(60));
}
