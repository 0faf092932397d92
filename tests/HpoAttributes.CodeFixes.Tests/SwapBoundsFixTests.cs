namespace HpoAttributes.CodeFixes.Tests;

public sealed class SwapBoundsFixTests
{
    [Theory]
    [InlineData("[IntRange({|HPO0102:256|}, 32)] int x", "[IntRange(32, 256)] int x")]
    [InlineData("[Uniform({|HPO0102:1|}, -1e-3)] double x", "[Uniform(-1e-3, 1)] double x")]
    [InlineData("[Uniform(low: {|HPO0102:0.5|}, high: 0.1)] float x", "[Uniform(low: 0.1, high: 0.5)] float x")]
    [InlineData("[IntRange(high: 30, low: {|HPO0102:31|}, Step = 1)] long x", "[IntRange(high: 31, low: 30, Step = 1)] long x")]
    [InlineData("[LogUniform({|HPO0102:1|}, /* smallest */ 0.1)] double x", "[LogUniform(0.1, /* smallest */ 1)] double x")]
    [InlineData("[IntRange({|HPO0102:10 * 10|}, int.MinValue)] int x", "[IntRange(int.MinValue, 10 * 10)] int x")]
    [InlineData("[IntRange({|HPO0102:2|}, 1)] int x, [IntRange({|HPO0102:4|}, 3)] int y", "[IntRange(1, 2)] int x, [IntRange(3, 4)] int y")]
    public async Task Bounds_TheWrongWayRound_AreSwapped(string before, string after)
        => await FixTest<SwapBoundsFix>.Run(Objectives.With(before), Objectives.With(after));

    [Theory]
    [InlineData("[IntRange({|HPO0102:5|}, 5)] int x")]
    [InlineData("[Uniform({|HPO0102:double.NaN|}, 1)] double x")]
    [InlineData("[Uniform(0, {|HPO0102:double.PositiveInfinity|})] double x")]
    [InlineData("[Uniform({|HPO0102:1|}, 1.00000001)] float x")]
    public async Task Bounds_WrongInAnotherWay_AreLeftAlone(string parameter)
        => await FixTest<SwapBoundsFix>.RunInVain(Objectives.With(parameter));
}
