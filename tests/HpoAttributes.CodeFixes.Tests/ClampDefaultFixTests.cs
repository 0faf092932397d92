namespace HpoAttributes.CodeFixes.Tests;

public sealed class ClampDefaultFixTests
{
    [Theory]
    [InlineData("[IntRange(32, 256)] int x = {|HPO0103:512|}", "[IntRange(32, 256)] int x = 256")]
    [InlineData("[IntRange(-32, 256)] int x = {|HPO0103:-64|}", "[IntRange(-32, 256)] int x = -32")]
    [InlineData("[IntRange(0, 10, Step = 5)] int x = {|HPO0103:7|}", "[IntRange(0, 10, Step = 5)] int x = 5")]
    [InlineData("[IntRange(0, 10, Step = 5)] int x = {|HPO0103:8|}", "[IntRange(0, 10, Step = 5)] int x = 10")]
    [InlineData("[IntRange(-1, 5_000_000_000)] long x = {|HPO0103:6_000_000_000L|}", "[IntRange(-1, 5_000_000_000)] long x = 5000000000")]
    [InlineData("[Uniform(0, 1)] double x = {|HPO0103:2|}", "[Uniform(0, 1)] double x = 1")]
    [InlineData("[Uniform(0, 1)] double x = {|HPO0103:2.5|}", "[Uniform(0, 1)] double x = 1.0")]
    [InlineData("[Uniform(0.1, 1)] double x = {|HPO0103:double.NaN|}", "[Uniform(0.1, 1)] double x = 0.1")]
    [InlineData("[LogUniform(1e-5, 1)] double x = {|HPO0103:1e-6|}", "[LogUniform(1e-5, 1)] double x = 1e-5")]
    [InlineData("[Uniform(0, 1e20)] double x = {|HPO0103:1e21|} /* much */", "[Uniform(0, 1e20)] double x = 1e20 /* much */")]
    [InlineData("[Uniform(0, 0.3)] float x = {|HPO0103:0.3f|}", "[Uniform(0, 0.3)] float x = 0.29999998f")]
    [InlineData("[Uniform(0, 1)] float x = {|HPO0103:2|}", "[Uniform(0, 1)] float x = 1f")]
    [InlineData("[Choice(\"a\\n\", \"b\")] string x = {|HPO0103:\"c\"|}", "[Choice(\"a\\n\", \"b\")] string x = \"a\\u000A\"")]
    [InlineData("[Choice(\"a\", \"b\")] string x = {|HPO0103:null|}", "[Choice(\"a\", \"b\")] string x = \"a\"")]
    [InlineData("[Choice(3L, 4)] int x = {|HPO0103:5|}", "[Choice(3L, 4)] int x = 3")]
    [InlineData("[Choice(0.1, 2)] float x = {|HPO0103:5|}", "[Choice(0.1, 2)] float x = 0.1f")]
    [InlineData("[Choice(true)] bool x = {|HPO0103:false|}", "[Choice(true)] bool x = true")]
    [InlineData("[Choice(Color.Green, Color.Red)] Color x = {|HPO0103:Color.Blue|}", "[Choice(Color.Green, Color.Red)] Color x = Color.Green")]
    [InlineData("[Choice] Color x = {|HPO0103:(Color)7|}", "[Choice] Color x = Color.Red")]
    [InlineData("[Choice(System.DayOfWeek.Friday)] System.DayOfWeek x = {|HPO0103:default|}", "[Choice(System.DayOfWeek.Friday)] System.DayOfWeek x = System.DayOfWeek.Friday")]
    [InlineData("[Choice] bool x, [Resource(3, 27)] int r = {|HPO0103:81|}", "[Choice] bool x, [Resource(3, 27)] int r = 27")]
    [InlineData("[Choice] bool x, [Resource(max: 27, min: 3)] int r = {|HPO0103:-1|}", "[Choice] bool x, [Resource(max: 27, min: 3)] int r = 3")]
    [InlineData("[IntRange(0, 1)] int x = {|HPO0103:2|}, [Uniform(0, 1)] double y = {|HPO0103:-1.0|}", "[IntRange(0, 1)] int x = 1, [Uniform(0, 1)] double y = 0.0")]
    public async Task Default_OutsideTheDomain_BecomesTheNearestValue(string before, string after)
        => await FixTest<ClampDefaultFix>.Run(Objectives.With(before), Objectives.With(after));

    [Theory]
    [InlineData("[System.Runtime.InteropServices.Optional, System.Runtime.InteropServices.DefaultParameterValue(5), IntRange(0, 1)] int {|HPO0103:x|}")]
    [InlineData("[Choice] bool x, [System.Runtime.InteropServices.Optional, System.Runtime.InteropServices.DefaultParameterValue(5), Resource(1, 3)] int {|HPO0103:r|}")]
    public async Task Default_InAnAttribute_IsLeftAlone(string parameter)
        => await FixTest<ClampDefaultFix>.RunInVain(Objectives.With(parameter));

    [Theory]
    [InlineData("[IntRange(1, 9), LessThan(nameof(b))] int a = {|HPO0103:5|}, [IntRange(1, 9)] int b = 4")]
    [InlineData("[IntRange(5, 9), LessThan(nameof(b))] int a, [IntRange(1, 9)] int b = {|HPO0103:3|}")]
    public async Task Defaults_InTheWrongOrder_AreLeftToTheUser(string parameters)
        => await FixTest<ClampDefaultFix>.RunInVain(Objectives.With(parameters));
}
