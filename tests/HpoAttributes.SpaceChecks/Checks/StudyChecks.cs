using System.Text.Json;

namespace HpoAttributes.SpaceChecks;

/// <summary>What a study does with what is generated.</summary>
internal static class StudyChecks
{
    public static IEnumerable<NamedCheck> List =>
    [
        new("studies: the same seed gives the same trials, another seed others", () =>
        {
            NetworkConfig[] first = Configs(Network.Tune(Silent.Options(trials: 10)));
            Check.That(first.SequenceEqual(Configs(Network.Tune(Silent.Options(trials: 10) with { Workers = 2 }))));
            Check.That(!first.SequenceEqual(Configs(Network.Tune(Silent.Options(trials: 10, seed: 8)))));
        }),
        new("studies: the first trial is the default, then what the user gives", () =>
        {
            var given = new FiniteConfig(new Head.Wide(2), Size: 9);
            FiniteConfig[] configs = Configs(Finite.Tune(Silent.Options(trials: 3) with { InitialConfigs = [given] }));
            Check.Equal(FiniteConfig.Default, configs[0]);
            Check.Equal(given, configs[1]);
            Check.Equal(given, Configs(Finite.Tune(Silent.Options(trials: 1) with { FirstTrialIsDefault = false, InitialConfigs = [given] }))[0]);
        }),
        new("studies: a cancelled one returns what it has", () =>
        {
            using var source = new CancellationTokenSource();
            var observer = new CancellingObserver(source, after: 3);
            TuningResult<BowlConfig> result = Bowl.Tune(2, Silent.Options(trials: 1000) with { Observers = [observer] }, source.Token);
            Check.Equal(StopReason.Cancelled, result.StopReason);
            Check.That(result.Records.Count(record => record.State == TrialState.Completed) is >= 3 and < 1000);
        }),
        new("studies: one whose trials all fail says why", () =>
        {
            TuningResult<BowlNothingConfig> result = Bowl.TuneNothing(Silent.Options(trials: 2));
            Check.Throws<NoIncumbentException>("none of 2 trials succeeded (2 failed), so there is no incumbent: 2 x the objective returned NaN", () => _ = result.Incumbent);
        }),
        new("studies: by hand, kept and continued", () =>
        {
            var store = new InMemoryStudyStore();
            TuningResult<NetworkConfig> first = ByHand(store).RunAsync(trials: 5).GetAwaiter().GetResult();
            TuningResult<NetworkConfig> second = ByHand(store).RunAsync(trials: 5).GetAwaiter().GetResult();
            Check.Equal(10, second.Records.Count);
            Check.That(first.Records.Select(record => record.Value).SequenceEqual(second.Records.Take(5).Select(record => record.Value)));
            Check.That(Configs(second).SequenceEqual(Configs(ByHand(new InMemoryStudyStore()).RunAsync(trials: 10).GetAwaiter().GetResult())));
        }),
        new("studies: duplicates are skipped by default", () =>
        {
            List<bool> runs = [];
            TuningResult<CoinConfig> result = Coin.Tune(runs, Silent.Options(trials: 50));
            Check.That(runs.SequenceEqual([false, true]));
            Check.Equal(StopReason.SpaceExhausted, result.StopReason);
        }),
        new("studies: duplicates are run again where that is wanted", () =>
        {
            List<bool> runs = [];
            Coin.Tune(runs, Silent.Options(trials: 50) with { Duplicates = DuplicatePolicy.Repeat });
            Check.Equal(50, runs.Count);
        }),
        new("studies: results of duplicates are taken over where that is wanted", () =>
        {
            List<bool> runs = [];
            TuningResult<CoinConfig> result = Coin.Tune(runs, Silent.Options(trials: 50) with { Duplicates = DuplicatePolicy.Reuse });
            Check.Equal(2, runs.Count);
            Check.Equal(50, result.Records.Count);
            Check.That(result.Records.All(record => record.State == TrialState.Completed && record.Value == (record.Config.IsHead ? 1 : 2)));
            Check.Equal(false, result.Incumbent.Config.IsHead, "the feasible one");
            Check.Equal(StopReason.TrialsDone, result.StopReason);
        }),
        new("studies: results of a study that goes on are taken over", () =>
        {
            var store = new InMemoryStudyStore();
            List<bool> runs = [];
            Continue(trials: 10);
            Check.Equal(20, Continue(trials: 10).Records.Count);
            Check.Equal(2, runs.Count);

            TuningResult<CoinConfig> Continue(int trials)
            {
                var searcher = new RandomSearcher(ConfigSpace.Of<CoinConfig>(), seed: 3, duplicates: DuplicatePolicy.Reuse);
                TuningOptions options = Silent.Options(trials) with { Duplicates = DuplicatePolicy.Reuse };
                return new Tuner<CoinConfig>(new BasicScheduler(searcher), new CoinObjective(runs), options, store).RunAsync(trials).GetAwaiter().GetResult();
            }
        }),
        new("studies: the lines name cases and values", () =>
        {
            var lines = new StringWriter();
            Finite.Tune(Silent.Options(trials: 1) with { Observers = [new LineObserver(lines)] });
            Check.That(lines.ToString().Contains("trial 0 starts: ", StringComparison.Ordinal), lines.ToString());
            Check.That(lines.ToString().Contains(ConfigText.Of(FiniteConfig.Default), StringComparison.Ordinal), lines.ToString());
        }),
        new("studies: a searcher and a scheduler go through JSON", () =>
        {
            using JsonDocument searcher = JsonDocument.Parse(JsonText.Written(Searchers.Random().WriteJson));
            using JsonDocument scheduler = JsonDocument.Parse(JsonText.Written(Schedulers.Basic().WriteJson));
            Check.Equal(Searchers.Random(), Searchers.FromJson(searcher.RootElement));
            Check.Equal(Schedulers.Basic(), Schedulers.FromJson(scheduler.RootElement));
        }),
    ];

    private static TConfig[] Configs<TConfig>(TuningResult<TConfig> result)
        where TConfig : class, IConfig<TConfig>
        => [.. result.Records.Select(record => record.Config)];

    private static Tuner<NetworkConfig> ByHand(InMemoryStudyStore store)
        => new(new BasicScheduler(new RandomSearcher(ConfigSpace.Of<NetworkConfig>(), seed: 5, initial: [NetworkConfig.Default])), new NetworkObjective(), Silent.Options(trials: 1), store);
}
