using System.Diagnostics;
using System.Threading.Channels;

namespace HpoAttributes.Benchmarks;

/// <summary>What it costs a thread to send another one a message over a channel and to wait for the answer.</summary>
internal static class ChannelYardstick
{
    /// <summary>The mean time of one round trip.</summary>
    public static TimeSpan Measure(int roundTrips)
    {
        Channel<int> requests = Channel.CreateUnbounded<int>();
        Channel<int> answers = Channel.CreateUnbounded<int>();
        var echo = new Thread(() =>
        {
            for (int i = 0; i < roundTrips; i++)
            {
                answers.Writer.TryWrite(Read(requests.Reader));
            }
        });
        echo.Start();
        long started = Stopwatch.GetTimestamp();
        for (int i = 0; i < roundTrips; i++)
        {
            requests.Writer.TryWrite(i);
            Read(answers.Reader);
        }

        TimeSpan elapsed = Stopwatch.GetElapsedTime(started);
        echo.Join();
        return elapsed / roundTrips;
    }

    private static int Read(ChannelReader<int> reader)
        => reader.TryRead(out int item) ? item : reader.ReadAsync().AsTask().GetAwaiter().GetResult();
}
