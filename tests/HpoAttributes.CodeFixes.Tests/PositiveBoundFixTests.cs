namespace HpoAttributes.CodeFixes.Tests;

public sealed class PositiveBoundFixTests
{
    [Theory]
    [InlineData("[LogUniform({|HPO0101:0|}, 1)] double x", "[LogUniform(1e-5, 1)] double x")]
    [InlineData("[LogUniform({|HPO0101:-1|}, 1000)] double x = 5", "[LogUniform(1e-5, 1000)] double x = 5")]
    [InlineData("[LogUniform({|HPO0101:0|}, 1e-4)] double x", "[LogUniform(1e-7, 1e-4)] double x")]
    [InlineData("[LogUniform({|HPO0101:0|}, 1)] double x = 3e-7", "[LogUniform(1e-7, 1)] double x = 3e-7")]
    [InlineData("[LogUniform(high: 0.5, low: {|HPO0101:0|} /* none */)] float x", "[LogUniform(high: 0.5, low: 1e-5 /* none */)] float x")]
    [InlineData("[LogIntRange({|HPO0101:0|}, 8)] int x", "[LogIntRange(1, 8)] int x")]
    [InlineData("[LogIntRange(high: 8, low: {|HPO0101:-8|})] long x", "[LogIntRange(high: 8, low: 1)] long x")]
    [InlineData("[LogIntRange({|HPO0101:0|}, 8)] int x, [LogUniform({|HPO0101:0|}, 1)] double y", "[LogIntRange(1, 8)] int x, [LogUniform(1e-5, 1)] double y")]
    public async Task Bound_OfALogScale_BecomesPositive(string before, string after)
        => await FixTest<PositiveBoundFix>.Run(Objectives.With(before), Objectives.With(after));

    [Theory]
    [InlineData("[LogUniform({|HPO0101:-2|}, -1)] double x")]
    [InlineData("[LogUniform({|HPO0101:0|}, double.Epsilon)] double x")]
    [InlineData("[LogUniform({|HPO0101:0|}, 1e-44)] float x")]
    [InlineData("[LogIntRange({|HPO0101:0|}, 1)] int x")]
    public async Task Bound_WithoutRoomAboveZero_IsLeftAlone(string parameter)
        => await FixTest<PositiveBoundFix>.RunInVain(Objectives.With(parameter));
}
