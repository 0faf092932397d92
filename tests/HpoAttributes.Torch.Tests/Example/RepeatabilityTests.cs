using FashionMnistExample;
using HpoAttributes.TorchHost;
using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

/// <summary>Both models of the example give the same losses, to the last bit, however often and wherever their trials run.</summary>
public class RepeatabilityTests(SyntheticData synthetic) : IClassFixture<SyntheticData>
{
    [Fact]
    public void LeNet_TwiceAndOnTwoThreads_GivesTheSameBits() => AssertRepeats(workers => Losses.Lines(LeNetLosses.Tune(synthetic.Data, options: Losses.Options(workers), cancellationToken: TestContext.Current.CancellationToken)));

    [Fact]
    public void DropoutMlp_TwiceAndOnTwoThreads_GivesTheSameBits() => AssertRepeats(workers => Losses.Lines(MlpLosses.Tune(synthetic.Data, options: Losses.Options(workers), cancellationToken: TestContext.Current.CancellationToken)));

    [Fact]
    public async Task LeNet_InTwoProcesses_GivesTheBitsOfThreads()
        => Assert.Equal(Losses.Lines(LeNetLosses.Tune(synthetic.Data, options: Losses.Options(1), cancellationToken: TestContext.Current.CancellationToken)), await InProcessesAsync("lenet"));

    [Fact]
    public async Task DropoutMlp_InTwoProcesses_GivesTheBitsOfThreads()
        => Assert.Equal(Losses.Lines(MlpLosses.Tune(synthetic.Data, options: Losses.Options(1), cancellationToken: TestContext.Current.CancellationToken)), await InProcessesAsync("mlp"));

    [Fact]
    public void DropoutMlp_ItsErrorsOnTwoThreads_AreThoseOfOne()
    {
        double[] one = Errors(1);
        Assert.Equal(3, one.Length);
        Assert.Equal(one, Errors(1));
        Assert.Equal(one, Errors(2));
    }

    private static void AssertRepeats(Func<int, string[]> lines)
    {
        string[] once = lines(1);
        Assert.Equal(4, once.Distinct().Count());

        // Two finite losses, and one thread for each worker.
        Assert.All(once, line => Assert.Matches(@"^trial \d \d+\.\d+ \d+\.\d+ threads 1$", line));
        Assert.Equal(once, lines(1));
        Assert.Equal(once, lines(2));
    }

    private async Task<string[]> InProcessesAsync(string model)
    {
        (int code, string output, string error) = await ExampleProcess.RunProgramAsync("HpoAttributes.TorchHost", $"{model} {synthetic.Folder} Processes 2", synthetic.Folder);
        Assert.True(code == 0, error);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private double[] Errors(int workers)
    {
        TuningOptions options = new() { Trials = 3, Seed = 5, Progress = ProgressView.None, Searcher = HpoAttributes.Searchers.Random() };
        return [.. DropoutMlp.Tune(synthetic.Data, [.. Enumerable.Repeat(torch.CPU, workers)], maxEpochs: 1, options: options, cancellationToken: TestContext.Current.CancellationToken).Records.Select(record => record.Value)];
    }
}
