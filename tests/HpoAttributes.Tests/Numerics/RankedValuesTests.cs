using CsCheck;

namespace HpoAttributes.Tests.Numerics;

public class RankedValuesTests
{
    // Few different numbers, so that many are equal; infinities too.
    private static readonly Gen<double> Number = Gen.OneOf(Gen.Int[-5, 5].Select(number => (double)number), Gen.OneOfConst(double.NegativeInfinity, double.PositiveInfinity), Gen.Double[-1, 1]);

    [Fact]
    public void Values_OfAnyOrder_AreThoseOfASortedList()
        => Gen.Select(Number.Array[0, 60], Gen.Double[0, 1]).Sample((numbers, probability) =>
        {
            var values = new RankedValues();
            var sorted = new List<(double Value, int Identity)>();
            for (int i = 0; i < numbers.Length; i++)
            {
                int identity = i * 7919 % 61;
                values.Add(numbers[i], identity);
                sorted.Insert(~sorted.BinarySearch((numbers[i], identity)), (numbers[i], identity));
            }

            Assert.Equal(numbers.Length, values.Count);
            for (int rank = 0; rank < sorted.Count; rank++)
            {
                Assert.Equal(sorted[rank].Value, values[rank]);
                Assert.Equal(rank, values.RankOf(sorted[rank].Value, sorted[rank].Identity));
            }

            Assert.Equal(sorted.Count(pair => pair.Value < 0.5), values.RankOf(0.5, int.MinValue));
            if (sorted.Count > 0)
            {
                Assert.Equal(Quantile(sorted, probability), values.Quantile(probability));
            }
        });

    [Fact]
    public void Values_AfterAClear_AreNone()
    {
        var values = new RankedValues();
        values.Add(1, 0);
        values.Clear();
        Assert.Equal(0, values.Count);
        values.Add(2, 0);
        Assert.Equal(2, values[0]);
        Assert.Equal(0, values.RankOf(1, 5));
    }

    [Fact]
    public void Values_ThatComeSorted_StayShallow()
    {
        // Quadratic work, or a recursion as deep as there are numbers, would show.
        var values = new RankedValues();
        for (int i = 0; i < 300_000; i++)
        {
            values.Add(i, i);
        }

        Assert.Equal(150_000, values[150_000]);
        Assert.Equal(149_999.5, values.Quantile(0.5));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void Indexer_OutOfRange_Throws(int rank)
    {
        var values = new RankedValues();
        values.Add(1, 0);
        Assert.Throws<ArgumentOutOfRangeException>(() => values[rank]);
    }

    private static double Quantile(List<(double Value, int Identity)> sorted, double probability)
    {
        double position = probability * (sorted.Count - 1);
        int lower = (int)Math.Floor(position);
        double low = sorted[lower].Value;
        double high = sorted[Math.Min(lower + 1, sorted.Count - 1)].Value;
        return position == lower || low == high ? low : low + ((position - lower) * (high - low));
    }
}
