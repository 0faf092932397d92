using System.Text.RegularExpressions;
using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

/// <summary>The example of docs/torchsharp.md is one that compiles and does what the page says.</summary>
public sealed partial class TorchPageTests : IDisposable
{
    private readonly torch.Tensor _inputs;
    private readonly torch.Tensor _targets;

    public TorchPageTests()
    {
        using torch.Generator generator = TorchRandom.CreateGenerator(1);
        _inputs = torch.empty(64, 8).normal_(0, 1, generator);
        _targets = _inputs.sum(1, keepdim: true);
    }

    [Fact]
    public void Example_OfThePage_IsWhatIsCompiledHere()
    {
        string shown = Assert.Single(Example().Matches(Read("torchsharp.md"))).Groups["code"].Value;
        string compiled = Read("Net.cs");
        Assert.Contains("public static class Net", shown, StringComparison.Ordinal);
        Assert.EndsWith(shown, compiled, StringComparison.Ordinal);
    }

    [Fact]
    public void Example_GoesOnFromItsCheckpoints_AndLeavesNoTensor()
    {
        var lines = new Lines();
        TuningOptions options = new() { Trials = 9, Seed = 2, Progress = ProgressView.None, Searcher = HpoAttributes.Searchers.Random(), Scheduler = HpoAttributes.Schedulers.Basic(), Observers = [lines] };
        TuningResult<NetConfig> whole = Net.Tune(_inputs, _targets, options: options, cancellationToken: TestContext.Current.CancellationToken);
        TuningResult<NetConfig> paused = Net.Tune(
            _inputs, _targets, options: options with { Scheduler = HpoAttributes.Schedulers.Asha(), MaxPausedTrials = 0 }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Contains(TrialResumption.FromCheckpoint, paused.Records.SelectMany(record => record.Trial.Resumptions));
        Assert.All(paused.Records, record => Assert.Equal(Losses(whole, record.Number).Take(record.Resource), Losses(paused, record.Number)));
        Assert.Empty(lines.All);
    }

    public void Dispose()
    {
        _inputs.Dispose();
        _targets.Dispose();
    }

    private static IEnumerable<double> Losses(TuningResult<NetConfig> result, int trial)
        => result.Records.Single(record => record.Number == trial).Measurements.Select(measurement => measurement.Values[0]);

    private static string Read(string file) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, file));

    [GeneratedRegex("```csharp\n(using [^\n]*\n)+\n(?<code>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
