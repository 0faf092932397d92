namespace HpoAttributes.Tests.Reporting;

public sealed class DurationTextTests
{
    [Theory]
    [InlineData(-1, "0 s", "0 s")]
    [InlineData(0, "0 s", "0 s")]
    [InlineData(0.000002, "<0.01 ms", "0 s")]
    [InlineData(0.00042, "0.42 ms", "0 s")]
    [InlineData(0.42, "420 ms", "0 s")]
    [InlineData(0.9996, "1.00 s", "1 s")]
    [InlineData(9.994, "9.99 s", "10 s")]
    [InlineData(12.34, "12.3 s", "12 s")]
    [InlineData(59.96, "1 min 00 s", "1 min 00 s")]
    [InlineData(125.4, "2 min 05 s", "2 min 05 s")]
    [InlineData(3_600 * 3.125, "3 h 07 min", "3 h 07 min")]
    [InlineData(86_400 * 2.2, "2 d 04 h", "2 d 04 h")]
    public void Duration_OfEachSize_ReadsAsPeopleSayIt(double seconds, string exact, string rounded)
    {
        TimeSpan duration = TimeSpan.FromSeconds(seconds);

        Assert.Equal((exact, rounded), (DurationText.Of(duration), DurationText.Rounded(duration)));
    }
}
