namespace HpoAttributes.Tests.Tuning;

public class NamedStudyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    public void Name_Blank_IsRefused(string name)
        => Assert.Throws<ArgumentException>("Study", () => new TuningOptions { Study = name });

    [Fact]
    public void Tune_NamedWithoutAStore_NamesTheStudyAndThePackages()
    {
        InvalidOperationException exception = Assert.Throws<InvalidOperationException>(
            () => Tuner.Run(new SampleObjective(SampleObjective.Error), Silent.Options() with { Study = "overnight" }, null, Token));

        Assert.Contains("'overnight'", exception.Message, StringComparison.Ordinal);
        Assert.Contains("HpoAttributes.Sqlite", exception.Message, StringComparison.Ordinal);
        Assert.Contains("HpoAttributes.PostgreSql", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tuner_NamedWithoutAStore_IsRefused()
        => Assert.Throws<InvalidOperationException>(() => NewTuner(null, "overnight"));

    [Fact]
    public async Task Tuner_WithAStore_KeepsEachStudyUnderItsName()
    {
        var store = new InMemoryStudyStore();

        await NewTuner(store, "a").RunAsync(trials: 2, Token);
        await NewTuner(store, "b").RunAsync(trials: 1, Token);
        await NewTuner(store, null).RunAsync(trials: 3, Token);
        TuningResult<SampleConfig> resumed = await NewTuner(store, "a").RunAsync(trials: 2, Token);

        Assert.Equal([0, 1, 2, 3], resumed.Records.Select(record => record.Number));
        int[] kept = [await TrialsAsync(store, "a"), await TrialsAsync(store, "b"), await TrialsAsync(store, "default")];
        Assert.Equal([4, 1, 3], kept);
    }

    [Fact]
    public async Task Tune_WithTheStoreOfAPackage_KeepsNamedStudiesAlone()
    {
        int opened = 0;
        var store = new InMemoryStudyStore();
        var defaults = new TuningDefaults
        {
            Store = () =>
            {
                opened++;
                return store;
            },
        };
        var objective = new SampleObjective(SampleObjective.Error);

        await Tuner.RunAsync(objective, Silent.Options(2), defaults, Token);
        Assert.Equal(0, opened);

        await Tuner.RunAsync(objective, Silent.Options(2) with { Study = "overnight" }, defaults, Token);
        TuningResult<SampleConfig> resumed = await Tuner.RunAsync(objective, Silent.Options(5) with { Study = "overnight" }, defaults, Token);

        Assert.Equal(5, resumed.Records.Count);
        Assert.Equal(5, await TrialsAsync(store, "overnight"));
    }

    private static Tuner<SampleConfig> NewTuner(IStudyStore? store, string? study) => new(
        new BasicScheduler(new RandomSearcher(ConfigSpace.Of<SampleConfig>(), seed: 7)),
        new SampleObjective(SampleObjective.Error),
        Silent.Options() with { Study = study },
        store);

    private static async Task<int> TrialsAsync(InMemoryStudyStore store, string study)
        => await store.ReadAsync(study, Token).CountAsync(studyEvent => studyEvent is StudyEvent.Leased, Token);
}
