namespace HpoAttributes.Tests.Spaces;

public class ChoiceDomainTests
{
    [Fact]
    public void EncodeDecode_OfEachValue_IsExact()
    {
        var domain = new ChoiceDomain<string>(["sgd", "adam", "rmsprop"]);
        Assert.All(domain.Values, value => Assert.Equal(value, domain.Decode(domain.Encode(value))));
        Assert.Equal("sgd", domain.Middle);
        Assert.False(domain.IsOrdered);
    }

    [Theory]
    [InlineData(0, "a")]
    [InlineData(0.33, "a")]
    [InlineData(0.34, "b")]
    [InlineData(0.67, "c")]
    [InlineData(1, "c")]
    public void Decode_OfThirds_GivesEachItsCell(double unit, string expected)
        => Assert.Equal(expected, new ChoiceDomain<string>(["a", "b", "c"]).Decode(unit));

    [Fact]
    public void Domain_WithoutValues_Throws()
        => Assert.Throws<ArgumentException>("values", () => new ChoiceDomain<int>([]));

    [Fact]
    public void Domain_WithADoubledValue_NamesIt()
        => Assert.Contains("16 occurs twice", Assert.Throws<ArgumentException>("values", () => new ChoiceDomain<int>([16, 32, 16])).Message, StringComparison.Ordinal);

    [Fact]
    public void Domain_WithTooFewLabels_Throws()
        => Assert.Throws<ArgumentException>("labels", () => new ChoiceDomain<int>([16, 32], ["small"]));

    [Fact]
    public void Domain_WithADoubledLabel_NamesIt()
        => Assert.Contains("small occurs twice", Assert.Throws<ArgumentException>("labels", () => new ChoiceDomain<int>([16, 32], ["small", "small"])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void Domain_WithAValueThatIsNotFinite_Throws(double value)
        => Assert.Throws<ArgumentException>("values", () => new ChoiceDomain<double>([1, value]));

    [Fact]
    public void Contains_OfAnotherValue_IsFalse() => Assert.False(new ChoiceDomain<double>([0.1, 0.2]).Contains(0.3));
}
