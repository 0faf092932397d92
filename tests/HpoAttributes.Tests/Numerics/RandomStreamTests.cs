using MathNet.Numerics.Distributions;

namespace HpoAttributes.Tests.Numerics;

public class RandomStreamTests
{
    [Fact]
    public void NextUInt64_PublishedSeed_GivesThePublishedNumbers()
    {
        // The first numbers of SplitMix64 from the state 1234567, as the reference implementation prints them.
        ulong[] expected = [6457827717110365317, 3203168211198807973, 9817491932198370423, 4593380528125082431, 16408922859458223821];
        RandomStream stream = RandomStream.FromState(1234567);
        ulong[] actual = [.. expected.Select(_ => stream.NextUInt64())];
        Assert.Equal(expected, actual);
    }

    [Fact]
    public void Stream_OfOneKey_IsTheSameOnEveryMachine()
    {
        // Computed apart from this code, with integers of any size.
        var stream = new RandomStream(7, 3, 1);
        Assert.Equal([9279145559882610403UL, 13800877935762214736UL], [stream.NextUInt64(), stream.NextUInt64()]);
    }

    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(0, 1, 0)]
    [InlineData(1, 0, 0)]
    [InlineData(-1, 0, 0)]
    public void Stream_OfAnotherKey_IsAnother(long seed, long index, int purpose)
        => Assert.NotEqual(new RandomStream(0, 0, 0).NextUInt64(), new RandomStream(seed, index, purpose).NextUInt64());

    [Fact]
    public void FirstNumbers_OfConsecutiveTrials_AreUniform()
    {
        const int cells = 64;
        var counts = new int[cells];
        for (int trial = 0; trial < 64_000; trial++)
        {
            counts[(int)(new RandomStream(42, trial, 1).NextDouble() * cells)]++;
        }

        double chiSquare = counts.Sum(count => Math.Pow(count - 1000, 2) / 1000);
        Assert.InRange(chiSquare, ChiSquared.InvCDF(cells - 1, 1e-4), ChiSquared.InvCDF(cells - 1, 1 - 1e-4));
    }

    [Fact]
    public void NextInt64_OfSmallBound_IsUniform()
    {
        var stream = new RandomStream(1, 2, 3);
        var counts = new int[6];
        for (int i = 0; i < 60_000; i++)
        {
            counts[stream.NextInt64(6)]++;
        }

        Assert.InRange(counts.Sum(count => Math.Pow(count - 10_000, 2) / 10_000), 0, ChiSquared.InvCDF(5, 1 - 1e-4));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void NextInt64_BoundBelowOne_Throws(long bound)
    {
        var stream = new RandomStream(1, 2, 3);
        Assert.Throws<ArgumentOutOfRangeException>(() => stream.NextInt64(bound));
    }
}
