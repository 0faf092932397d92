using FashionMnistExample;
using TorchSharp;
using TorchSharp.Modules;
using Xunit;

namespace HpoAttributes.Tests;

public class LeakTests(SyntheticData synthetic) : IClassFixture<SyntheticData>
{
    private readonly TorchTrialEnvironment _environment = new();

    private static TuningOptions Options(Lines lines) => new() { Trials = 9, Seed = 1, Progress = ProgressView.None, Searcher = HpoAttributes.Searchers.Random(), Scheduler = HpoAttributes.Schedulers.Basic(), Observers = [lines] };

    [Fact]
    public void ATrial_ThatLeavesTensors_IsNamedWithTheirNumber()
    {
        var trial = new FakeTrial(number: 7);
        OwnThread.Run(() => Run(new FakeTrial(), 0) + Run(trial, 3));
        Assert.Equal(
            "warning: trial 7 ended without disposing 3 tensors (its thread had 0 alive before it and 3 after it): " +
            "dispose models, optimizers and what is detached from dispose scopes, and load what trials share before Tune",
            Assert.Single(trial.Lines));
    }

    [Fact]
    public void ATrial_ThatDisposesWhatItDetached_IsNotNamed()
    {
        var trial = new FakeTrial(number: 1);
        OwnThread.Run(() =>
        {
            Run(new FakeTrial(), 0);
            using IDisposable? scope = _environment.OnTrialStarting(trial);
            torch.zeros(2);
            torch.Tensor detached = torch.zeros(2).DetachFromDisposeScope();
            detached.Dispose();
            return 0;
        });
        Assert.Empty(trial.Lines);
    }

    [Fact]
    public void TheFirstTrialOfAWorker_MayLeaveWhatTrialsShare_AndIsNamedBesideALaterOne()
    {
        FakeTrial[] trials = [new(number: 0), new(number: 1), new(number: 2)];
        OwnThread.Run(() => Run(trials[0], 4) + Run(trials[1], 0) + Run(trials[2], 1));
        Assert.Empty(trials[0].Lines);
        Assert.Empty(trials[1].Lines);
        Assert.Contains("ended without disposing 1 tensor (its thread had 4 alive before it and 5 after it; trial 0, the first of its worker, left 4)", Assert.Single(trials[2].Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void EachWorker_HasAFirstTrial()
    {
        FakeTrial[] trials = [new(number: 0), new(number: 1, worker: 1), new(number: 2, worker: 1)];
        OwnThread.Run(() => Run(trials[0], 1));
        OwnThread.Run(() => Run(trials[1], 1) + Run(trials[2], 1));
        Assert.Equal([0, 0, 1], trials.Select(trial => trial.Lines.Count));
    }

    [Fact]
    public void ATrial_BesideOneThatLeavesTensors_IsNotNamed()
    {
        var clean = new FakeTrial(number: 1);
        var leaky = new FakeTrial(number: 2, worker: 1);
        using var hasLeaked = new ManualResetEventSlim();
        using var isStarted = new ManualResetEventSlim();
        Func<int> first = OwnThread.Start(() =>
        {
            Run(new FakeTrial(), 0);
            using IDisposable? scope = _environment.OnTrialStarting(clean);
            isStarted.Set();
            hasLeaked.Wait();
            return 0;
        });
        Func<int> second = OwnThread.Start(() =>
        {
            Run(new FakeTrial(worker: 1), 0);
            isStarted.Wait();
            Run(leaky, 5);
            hasLeaked.Set();
            return 0;
        });
        first();
        second();
        Assert.Empty(clean.Lines);
        Assert.Contains("trial 2 ended without disposing 5 tensors", Assert.Single(leaky.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void ATrial_WhoseModelIsNotDisposed_IsNamed()
    {
        var trial = new FakeTrial(number: 1);
        OwnThread.Run(() =>
        {
            Run(new FakeTrial(), 0);
            using IDisposable? scope = _environment.OnTrialStarting(trial);
            Linear model = torch.nn.Linear(2, 3);
            using torch.optim.Optimizer optimizer = torch.optim.SGD(model.parameters(), 0.1);
            return 0;
        });
        Assert.Contains("trial 1 ended without disposing 2 tensors", Assert.Single(trial.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void ATrial_WithPackedSequencesAndALoader_IsNotNamed()
    {
        var trial = new FakeTrial(number: 1);
        OwnThread.Run(() =>
        {
            Run(new FakeTrial(), 0);
            using IDisposable? scope = _environment.OnTrialStarting(trial);
            using torch.nn.utils.rnn.PackedSequence sequence = torch.nn.utils.rnn.pack_sequence([torch.ones(3, 2), torch.ones(2, 2)]);
            using LSTM model = torch.nn.LSTM(2, 3);
            model.call(sequence);
            using var ones = new Ones();
            using var loader = new DataLoader(ones, 4, shuffle: true);
            foreach (Dictionary<string, torch.Tensor> batch in loader)
            {
                batch["x"].sum();
            }

            return 0;
        });
        Assert.Empty(trial.Lines);
    }

    [Fact]
    public void TheExamplesObjectives_LeaveNothing()
    {
        FakeTrial[] trials = [new(number: 0), new(number: 1), new(number: 2)];
        long left = OwnThread.Run(() =>
        {
            synthetic.Data.On(torch.CPU);
            long before = LeakWatch.LiveTensors;
            InTrial(trials[0], () => LeNet.ValidationError(synthetic.Data, torch.CPU, trials[0], maxEpochs: 1));
            InTrial(trials[1], () => LeNet.ValidationError(synthetic.Data, torch.CPU, trials[1], maxEpochs: 1));
            InTrial(trials[2], () => DropoutMlp.ValidationError(synthetic.Data, torch.CPU, trials[2], maxEpochs: 1));
            return LeakWatch.LiveTensors - before;
        });
        Assert.Equal(0, left);
        Assert.All(trials, trial => Assert.Empty(trial.Lines));
    }

    [Fact]
    public void Tune_ATrialThatLeavesTensors_IsNamedWhereObserversListen()
    {
        var lines = new Lines();
        LeakyCurve.Tune(trial => trial == 5 ? 1 : 0, options: Options(lines), cancellationToken: TestContext.Current.CancellationToken);
        (int trial, string text) = Assert.Single(lines.All);
        Assert.Equal(5, trial);
        Assert.StartsWith("warning: trial 5 ended without disposing 9 tensors", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Tune_ATrialThatWasPausedBetweenOthers_IsCountedByItself(bool isLeaky)
    {
        // Trial 2 is put aside at 1 and 3, with others run in between, and is the only one that comes to its end.
        var lines = new Lines();
        TuningResult<LeakyCurveConfig> result = LeakyCurve.Tune(
            trial => isLeaky == (trial == 2) ? 2 : 0, options: Options(lines) with { Scheduler = HpoAttributes.Schedulers.Asha() }, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal([TrialResumption.Continued, TrialResumption.Continued], result.Records[2].Trial.Resumptions);
        Assert.Equal(2, Assert.Single(result.Records, record => record.State == TrialState.Completed).Number);
        Assert.Equal(isLeaky ? ["warning: trial 2 ended without disposing 18 tensors"] : [], lines.All.Select(line => line.Text.Split(" (")[0]));
    }

    private int Run(FakeTrial trial, int left) => InTrial(trial, () =>
    {
        for (int i = 0; i < left; i++)
        {
            torch.zeros(2).DetachFromDisposeScope();
        }

        return 0;
    });

    private T InTrial<T>(FakeTrial trial, Func<T> action)
    {
        using IDisposable? scope = _environment.OnTrialStarting(trial);
        return action();
    }

    private sealed class Ones : torch.utils.data.Dataset
    {
        public override long Count => 10;

        public override Dictionary<string, torch.Tensor> GetTensor(long index) => new() { ["x"] = torch.ones(3) };
    }
}
