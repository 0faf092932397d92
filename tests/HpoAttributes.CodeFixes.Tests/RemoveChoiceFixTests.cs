namespace HpoAttributes.CodeFixes.Tests;

public sealed class RemoveChoiceFixTests
{
    [Theory]
    [InlineData("[Choice(\"a\", \"b\", {|HPO0105:\"a\"|})] string x", "[Choice(\"a\", \"b\")] string x")]
    [InlineData("[Choice(1, {|HPO0105:1L|}, 2)] int x", "[Choice(1, 2)] int x")]
    [InlineData("[Choice(new object[] { 1, {|HPO0105:1|} })] int x", "[Choice(new object[] { 1 })] int x")]
    [InlineData("[Choice(new object[] { 1, 2, {|HPO0105:1|}, })] int x", "[Choice(new object[] { 1, 2, })] int x")]
    [InlineData("[Choice(new[] { (object)\"a\", {|HPO0105:\"a\"|} })] string x", "[Choice(new[] { (object)\"a\" })] string x")]
    [InlineData("[Choice([1, 2, {|HPO0105:2|}])] int x", "[Choice([1, 2])] int x")]
    [InlineData("[Choice([1, {|HPO0105:1|}, 2])] int x", "[Choice([1, 2])] int x")]
    [InlineData("[Choice(values: [1, 2, {|HPO0105:2|}, ])] int x", "[Choice(values: [1, 2, ])] int x")]
    [InlineData("[Ordinal([1, 2, {|HPO0105:2|}], Log = true)] int x", "[Ordinal([1, 2], Log = true)] int x")]
    [InlineData("[Choice(\n            1,\n            {|HPO0105:1|})] int x", "[Choice(\n            1)] int x")]
    [InlineData("[Choice(0.0, {|HPO0105:-0.0|})] double x", "[Choice(0.0)] double x")]
    [InlineData("[Choice(1, {|HPO0105:1|})] int x, [Choice(2, {|HPO0105:2|}, 3)] int y", "[Choice(1)] int x, [Choice(2, 3)] int y")]
    public async Task Choice_ListedTwice_IsRemoved(string before, string after)
        => await FixTest<RemoveChoiceFix>.Run(Objectives.With(before), Objectives.With(after));

    [Fact]
    public async Task Choices_ListedTwice_AreRemovedOneARound()
        => await FixTest<RemoveChoiceFix>.RunInRounds(2, Objectives.With("[Choice(1, {|HPO0105:1|}, 2, 3, 2)] int x"), Objectives.With("[Choice(1, 2, 3)] int x"));

    [Theory]
    [InlineData("[{|HPO0105:Choice|}] string x")]
    [InlineData("[Choice(0.5, {|HPO0105:double.NaN|})] double x")]
    [InlineData("[IntRange(0, 10, Step = {|HPO0105:0|})] int x")]
    public async Task Choice_WrongInAnotherWay_IsLeftAlone(string parameter)
        => await FixTest<RemoveChoiceFix>.RunInVain(Objectives.With(parameter));
}
