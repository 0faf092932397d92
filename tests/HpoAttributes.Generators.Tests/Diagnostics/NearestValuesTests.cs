using HpoAttributes.Generators.Models;
using HpoAttributes.Generators.Reading;

namespace HpoAttributes.Generators.Tests;

public sealed class NearestValuesTests
{
    [Theory]
    [InlineData(-3, 0, 10, 5, 0)]
    [InlineData(2, 0, 10, 5, 0)]
    [InlineData(3, 0, 10, 5, 5)]
    [InlineData(12, 0, 10, 5, 10)]
    [InlineData(6, 1, 9, 4, 5)]
    [InlineData(7, 1, 9, 4, 5)]
    [InlineData(8, 1, 9, 4, 9)]
    [InlineData(long.MinValue, -5, 5, 1, -5)]
    [InlineData(1, long.MinValue, long.MaxValue - 1, long.MaxValue, -1)]
    [InlineData(long.MaxValue - 3, long.MinValue, long.MaxValue - 1, long.MaxValue, long.MaxValue - 1)]
    public void Integer_OutsideOrBetween_IsTheNearestOnTheGrid(long given, long low, long last, long step, long nearest)
        => Assert.Equal(ConstantModel.OfLong(nearest), NearestValues.Integer(given, low, last, step));

    [Theory]
    [InlineData(2, 0, 1, 0, 1)]
    [InlineData(-2, 0, 1, 0, 0)]
    [InlineData(double.NaN, 0.5, 1, 0, 0.5)]
    [InlineData(double.PositiveInfinity, 0.5, 1, 0, 1)]
    [InlineData(0.3, 0, 1, 0.25, 0.25)]
    [InlineData(0.95, 0, 1, 0.25, 1)]
    [InlineData(5, 0, 0.9, 0.25, 0.75)]
    public void Real_OutsideOrBetween_IsTheNearestOnTheGrid(double given, double low, double high, double step, double nearest)
    {
        var grid = new FloatGrid(low, high, step > 0 ? step : 1, isSingle: false);

        Assert.Equal(ConstantModel.OfDouble(nearest), step > 0
            ? NearestValues.OfGrid(given, grid, grid.LastUpTo(high), isSingle: false)
            : NearestValues.Real(given, new HpoAttributes.FloatRange(FloatScaleKind.Linear, low, high, Step: null, IsSingle: false)));
    }

    [Fact]
    public void Real_OfAFloat_IsAFloat()
        => Assert.Equal(ConstantModel.OfFloat(0.1f), NearestValues.Real(0, new HpoAttributes.FloatRange(FloatScaleKind.Linear, (double)0.1f, 1, Step: null, IsSingle: true)));
}
