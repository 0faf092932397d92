using CsCheck;

namespace HpoAttributes.Tests.Spaces;

public class FloatGridTests
{
    [Fact]
    public void ValueAt_OfDecimalStep_IsTheNumberThatUsersWrite()
        => Gen.Select(Gen.Int[0, 12], Gen.Long[-1000, 1000], Gen.Long[1, 1000], Gen.Long[0, 1000]).Sample((digits, low, step, index) =>
        {
            double Write(long scaled) => double.Parse(FormattableString.Invariant($"{scaled}e-{digits}"), System.Globalization.CultureInfo.InvariantCulture);
            var grid = new FloatGrid(Write(low), Write(low + (1000 * step)), Write(step), isSingle: false);
            return grid.ValueAt(index) == Write(low + (index * step));
        });

    [Fact]
    public void Values_OfTenths_HaveNoTail()
        => Assert.Equal([0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1], Enumerable.Range(0, 11).Select(i => new FloatGrid(0, 1, 0.1, isSingle: false).ValueAt(i)));

    [Fact]
    public void Values_OfFloats_AreTheFloatsThatUsersWrite()
        => Assert.Equal([-0.3f, -0.2f, -0.1f, 0f, 0.1f, 0.2f, 0.3f], Enumerable.Range(0, 7).Select(i => (float)new FloatGrid(-0.3, 0.3, 0.1, isSingle: true).ValueAt(i)));

    [Fact]
    public void ValueAt_OfOtherSteps_IsTheMultiple()
        => Assert.Equal(Math.PI + (3 * Math.E), new FloatGrid(Math.PI, 100, Math.E, isSingle: false).ValueAt(3));

    [Theory]
    [InlineData(0, 1, 0.1, 10)]
    [InlineData(0, 1, 0.3, 3)]
    [InlineData(0.1, 0.7, 0.1, 6)]
    [InlineData(0, 1, 1.0 / 3, 3)]
    [InlineData(-1e-3, 1e-3, 1e-6, 2000)]
    public void LastUpTo_OfTheUpperBound_CountsTheSteps(double low, double high, double step, long last)
        => Assert.Equal(last, new FloatGrid(low, high, step, isSingle: false).LastUpTo(high));
}
