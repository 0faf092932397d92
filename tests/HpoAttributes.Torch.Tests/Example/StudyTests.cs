using FashionMnistExample;
using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

public class StudyTests(SyntheticData synthetic) : IClassFixture<SyntheticData>
{
    private static readonly TuningOptions Quiet = new() { Trials = 3, Seed = 5, Progress = ProgressView.None, Searcher = Searchers.Random() };

    [Fact]
    public void Tune_OneWorkerOrTwo_GivesTheSameErrorsBitForBit()
    {
        double[] one = Errors(1);
        Assert.Equal(3, one.Length);
        Assert.Equal(one, Errors(2));
    }

    [Fact]
    public void Tune_FirstTrial_IsTheDefaultConfig()
    {
        TuningResult<DropoutMlpConfig> result = DropoutMlp.Tune(synthetic.Data, [torch.CPU], maxEpochs: 1, options: Quiet with { Trials = 1 }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(new DropoutMlpConfig(256, 256, 0.5, 0.5, 0.1, 256), Assert.Single(result.Records).Config);
    }

    [Fact]
    public void ATrial_RunOnceMoreWithItsSeed_GivesTheSameBits()
    {
        TuningResult<LeNetConfig> result = LeNet.Tune(synthetic.Data, [torch.CPU], maxEpochs: 1, options: Quiet, cancellationToken: TestContext.Current.CancellationToken);
        TrialRecord<LeNetConfig> second = result.Records[1];
        var again = new FakeTrial(TrialSeed.Of(Quiet.Seed, 1));
        double error = OwnThread.Run(() =>
        {
            using IDisposable? scope = new TorchTrialEnvironment().OnTrialStarting(again);
            return LeNet.ValidationError(synthetic.Data, torch.CPU, again, second.Config.LearningRate, second.Config.BatchSize, maxEpochs: 1);
        });
        Assert.Equal(second.Value, error);
    }

    [Fact]
    public void Tune_NoDevice_NamesTheList()
        => Assert.Contains("'device'", Assert.Throws<ArgumentException>(() => LeNet.Tune(synthetic.Data, [], options: Quiet, cancellationToken: TestContext.Current.CancellationToken)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task ANativeError_FailsTheTrialWithItsFirstLine_AndTheStudyReportsNoIncumbent()
    {
        TuningResult<LeNetConfig> result = await Tuner.RunAsync(
            new WrongShapes(), Quiet, new() { Environment = () => new TorchTrialEnvironment() }, TestContext.Current.CancellationToken);
        Assert.All(result.Records, record => Assert.Equal(
            "The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension 0", record.FailureReason));
        Assert.False(result.TryGetIncumbent(out _));
    }

    [Fact]
    public async Task Write_EveryTrialFailed_SaysWhyAndExitsWithFailure()
    {
        TuningResult<LeNetConfig> result = await Tuner.RunAsync(
            new WrongShapes(), Quiet, new() { Environment = () => new TorchTrialEnvironment() }, TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        using var error = new StringWriter();
        Assert.Equal(ExitCodes.Failure, StudyReport.Write("x", result, folder.Path, _ => 0, TextWriter.Null, error));
        Assert.Contains("none of 3 trials succeeded", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("3 x The size of tensor a (2)", error.ToString(), StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Write_Cancelled_GivesTheResultSoFarWithoutAnotherTraining()
    {
        using var cancellation = new CancellationTokenSource();
        TuningResult<LeNetConfig> result = await Tuner.RunAsync(new CancelledAfterOne(cancellation), Quiet, cancellationToken: cancellation.Token);
        using var folder = new TemporaryFolder();
        using var output = new StringWriter();
        Assert.Equal(ExitCodes.Cancelled, StudyReport.Write("x", result, folder.Path, _ => throw new InvalidOperationException("trained"), output, TextWriter.Null));
        Assert.Contains("validation error  0.2500 (trial 0)", output.ToString(), StringComparison.Ordinal);
        Assert.Equal(Figures.Of("x"), Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Write_FiguresCannotBeWritten_SaysSoInOneLineBeforeAnotherTraining()
    {
        TuningResult<LeNetConfig> result = await Tuner.RunAsync(new Constant(), Quiet, cancellationToken: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        string file = folder.File("no-folder");
        await File.WriteAllTextAsync(file, string.Empty, TestContext.Current.CancellationToken);
        using var output = new StringWriter();
        using var error = new StringWriter();
        Assert.Equal(ExitCodes.Failure, StudyReport.Write("x", result, file, _ => throw new InvalidOperationException("trained"), output, error));
        Assert.Contains("validation error  0.2500", output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("error: the figures cannot be drawn", Assert.Single(error.ToString().TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_TestErrorFails_HasDrawnTheFigures()
    {
        TuningResult<LeNetConfig> result = await Tuner.RunAsync(new Constant(), Quiet, cancellationToken: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        Assert.Throws<TimeoutException>(() => StudyReport.Write("x", result, folder.Path, _ => throw new TimeoutException(), TextWriter.Null, TextWriter.Null));
        Assert.Equal(Figures.Of("x"), Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Write_Warnings_GoToTheErrors()
    {
        TuningResult<LeNetConfig> result = await Tuner.RunAsync(
            new Constant(), Quiet with { Observers = [new Broken()] }, cancellationToken: TestContext.Current.CancellationToken);
        using var folder = new TemporaryFolder();
        using var error = new StringWriter();
        Assert.Equal(ExitCodes.Success, StudyReport.Write("x", result, folder.Path, _ => 0, TextWriter.Null, error));
        Assert.NotEmpty(result.Warnings);
        Assert.Equal(result.Warnings.Select(warning => $"warning: {warning}"), error.ToString().TrimEnd().Split('\n'));
    }

    private double[] Errors(int workers)
        => [.. LeNet.Tune(synthetic.Data, [.. Enumerable.Repeat(torch.CPU, workers)], maxEpochs: 1, options: Quiet, cancellationToken: TestContext.Current.CancellationToken).Records.Select(record => record.Value)];

    private sealed class WrongShapes : IObjective<LeNetConfig>
    {
        public ObjectiveInfo Info { get; } = new("WrongShapes", Goal.Minimize);

        public ValueTask<ObjectiveValues> EvaluateAsync(LeNetConfig config, ITrialContext trial, CancellationToken cancellationToken)
            => new(TensorValue.Read(torch.zeros(2) + torch.zeros(3)));
    }

    private sealed class Broken : ITuningObserver
    {
        public void OnTrialStarted(Trial trial) => throw new InvalidOperationException("broken");
    }

    private sealed class Constant : IObjective<LeNetConfig>
    {
        public ObjectiveInfo Info { get; } = new("Constant", Goal.Minimize);

        public ValueTask<ObjectiveValues> EvaluateAsync(LeNetConfig config, ITrialContext trial, CancellationToken cancellationToken) => new(0.25);
    }

    private sealed class CancelledAfterOne(CancellationTokenSource cancellation) : IObjective<LeNetConfig>
    {
        public ObjectiveInfo Info { get; } = new("CancelledAfterOne", Goal.Minimize);

        public ValueTask<ObjectiveValues> EvaluateAsync(LeNetConfig config, ITrialContext trial, CancellationToken cancellationToken)
        {
            cancellation.Cancel();
            return new(0.25);
        }
    }
}
