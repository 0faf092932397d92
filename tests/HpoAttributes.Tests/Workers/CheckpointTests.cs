namespace HpoAttributes.Tests.Workers;

public sealed class CheckpointTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("HpoAttributes-tests-");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string[] Files => [.. Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories).Select(Path.GetFileName).Select(name => name!).Order()];

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Save_ThatFailsMidway_LeavesTheOneBefore()
    {
        byte[] loaded = [];
        await RunAsync(trial =>
        {
            trial.Save(1, stream => stream.Write([1, 2, 3]));
            Assert.Throws<IOException>(() => trial.Save(2, stream =>
            {
                stream.Write([9, 9]);
                throw new IOException("disk full");
            }));
            Assert.True(trial.TryLoad(stream =>
            {
                loaded = new byte[stream.Length];
                stream.ReadExactly(loaded);
            }));
            Assert.Equal(1, trial.LoadedResource);
            return 1;
        });
        Assert.Equal([1, 2, 3], loaded);
        Assert.Single(Files);
    }

    [Fact]
    public async Task Save_OfALaterState_TakesThePlaceOfTheEarlier()
    {
        TuningResult<SampleConfig> result = await RunAsync(trial =>
        {
            trial.Save(1, stream => stream.WriteByte(1));
            trial.Save(2, stream => stream.WriteByte(2));
            return 1;
        });
        Assert.Equal([result.Records[0].Trial.Checkpoint!.Key], Files);
        Assert.Equal(2, result.Records[0].Trial.Checkpoint!.Resource);
    }

    [Fact]
    public async Task Checkpoint_InTheUsersFolder_IsThereForAnotherProcess()
    {
        var store = new InMemoryStudyStore();
        using var cancel = new CancellationTokenSource();
        TuningResult<SampleConfig> interrupted = await Run(store, trial =>
        {
            trial.Save(3, stream => stream.WriteByte(33));
            cancel.Cancel();
            trial.CancellationToken.ThrowIfCancellationRequested();
            return 1;
        }).RunAsync(cancel.Token);
        Assert.Equal(TrialState.Interrupted, interrupted.Records[0].State);

        // Another tuner on the same store, as another process has it: the trial is run again, from its checkpoint.
        TuningResult<SampleConfig> resumed = await Run(store, trial =>
        {
            int state = 0;
            return trial.TryLoad(stream => state = stream.ReadByte()) ? state + trial.LoadedResource : -1;
        }).RunAsync(Token);
        TrialRecord<SampleConfig> record = Assert.Single(resumed.Records);
        Assert.Equal((TrialState.Completed, 36, 2), (record.State, record.Value, record.Trial.Attempt));
        Assert.Equal([TrialResumption.FromCheckpoint], record.Trial.Resumptions);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(2)]
    public async Task Save_OfAResourceBelowTheLastReport_IsRefused(int resource)
    {
        TuningResult<SampleConfig> result = await RunAsync(trial =>
        {
            trial.Report(3, 1);
            trial.Save(resource, _ => { });
            return 1;
        });
        Assert.Contains("the resource must be at least 3", result.Records[0].FailureReason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checkpoints_WithoutAFolder_EndWithTheRun()
    {
        string? file = null;
        await Tuner.RunAsync(
            new SampleObjective((_, trial) =>
            {
                trial.Save(1, stream => file = ((FileStream)stream).Name);
                Assert.True(File.Exists(file![..^".unfinished".Length]));
                return 1;
            }),
            Silent.Options(1),
            null,
            Token);
        Assert.False(Directory.Exists(Path.GetDirectoryName(file)));
    }

    private static SampleObjective Objective(Func<ITrialContext, double> evaluate) => new((_, trial) => evaluate(trial));

    private Task<TuningResult<SampleConfig>> RunAsync(Func<ITrialContext, double> evaluate) => Run(new(), evaluate).RunAsync(Token);

    private Tuner<SampleConfig> Run(InMemoryStudyStore store, Func<ITrialContext, double> evaluate)
        => new(
            new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed: 7)),
            Objective(evaluate),
            Silent.Options(1) with { CheckpointFolder = _folder.FullName, Study = "a/b c" },
            store);
}
