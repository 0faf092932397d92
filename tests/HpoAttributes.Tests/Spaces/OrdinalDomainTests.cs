using CsCheck;

namespace HpoAttributes.Tests.Spaces;

public class OrdinalDomainTests
{
    [Fact]
    public void EncodeDecode_OfRandomValues_IsExact()
        => Gen.Select(Gen.Double[0.001, 1e6].HashSet[1, 20], Gen.Bool, Gen.Bool).Sample((set, log, falls) =>
        {
            double[] values = falls ? [.. set.OrderDescending()] : [.. set.Order()];
            if (log && RangeRules.OfOrdinals([.. values], log) is not null)
            {
                return true;
            }

            var domain = new OrdinalDomain<double>(values, log: log);
            return values.All(value => domain.Decode(domain.Encode(value)) == value) && domain.Decode(0) == values[0] && domain.Decode(1) == values[^1];
        });

    [Fact]
    public void Position_OnALogScale_IsProportionalToTheLogarithm()
    {
        var domain = new OrdinalDomain<int>([16, 32, 128, 256], log: true);
        double unit = (domain.Encode(256) - domain.Encode(16)) / 4;
        Assert.Equal(unit, domain.Encode(32) - domain.Encode(16), 1e-15);
        Assert.Equal(2 * unit, domain.Encode(128) - domain.Encode(32), 1e-15);
        Assert.Equal(0.1, domain.Encode(16), 1e-15);
        double border = domain.Encode(32) + unit;
        Assert.Equal((32, 128), (domain.Decode(border - 1e-9), domain.Decode(border + 1e-9)));
    }

    [Fact]
    public void Position_Otherwise_IsTheMiddleOfCellsOfOneWidth()
    {
        var domain = new OrdinalDomain<string>(["small", "medium", "large", "huge"]);
        Assert.Equal([0.125, 0.375, 0.625, 0.875], domain.Values.Select(domain.Encode));
        Assert.True(domain.IsOrdered);
        Assert.Equal("large", domain.Middle);
    }

    [Fact]
    public void Domain_OfOneValue_DecodesToIt()
        => Assert.Equal((7, 7), (new OrdinalDomain<int>([7], log: true).Decode(0.2), new OrdinalDomain<int>([7]).Decode(1)));

    [Theory]
    [InlineData(false, "ordered numbers must all rise or all fall, but 2 follows 3", 1, 3, 2)]
    [InlineData(true, "a log scale needs numbers above 0, but 0 is given", 0, 1, 2)]
    [InlineData(false, "the values of an ordinal must differ, but 1 occurs twice", 1, 2, 1)]
    [InlineData(false, "an ordinal needs at least one value, but none is given")]
    public void Domain_OfWrongNumbers_ThrowsInWords(bool log, string message, params int[] values)
        => Assert.StartsWith(message, Assert.Throws<ArgumentException>(nameof(values), () => new OrdinalDomain<int>(values, log: log)).Message, StringComparison.Ordinal);

    [Fact]
    public void Domain_OfLongsThatShareADouble_IsInOrder()
        => Assert.Equal(-1L + (1L << 60), new OrdinalDomain<long>([(1L << 60) - 2, (1L << 60) - 1, 1L << 60]).Middle);

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Domain_OfLongsThatShareADouble_HasNoLogScale(int count)
        => Assert.StartsWith("on this log scale", Assert.Throws<ArgumentException>("values", () => new OrdinalDomain<long>([.. Enumerable.Range(0, count).Select(i => (1L << 62) + i)], log: true)).Message, StringComparison.Ordinal);

    [Fact]
    public void Domain_OfWordsOnALogScale_Throws()
        => Assert.StartsWith("a log scale needs numbers above 0, but the values are no numbers", Assert.Throws<ArgumentException>("log", () => new OrdinalDomain<string>(["a", "b"], log: true)).Message, StringComparison.Ordinal);
}
