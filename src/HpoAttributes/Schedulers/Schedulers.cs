using System.Text.Json;

namespace HpoAttributes;

/// <summary>The schedulers to choose from, for <c>TuningOptions.Scheduler</c>.</summary>
public static class Schedulers
{
    private static readonly SchedulerFactory AutoFactory = new AutoSchedulerFactory();
    private static readonly SchedulerFactory BasicFactory = new BasicSchedulerFactory();

    /// <summary>
    /// The library's choice, the default: <see cref="BasicScheduler"/> without a <see cref="ResourceAttribute"/> parameter, with one as a rule <see cref="FreezeThawScheduler"/>. The whole table
    /// is in the documentation.
    /// </summary>
    public static SchedulerFactory Auto() => AutoFactory;

    /// <summary>A <see cref="BasicScheduler"/>.</summary>
    public static SchedulerFactory Basic() => BasicFactory;

    /// <summary>An <see cref="AsynchronousHalvingScheduler"/>: for objectives with a <see cref="ResourceAttribute"/> parameter.</summary>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <param name="mode">What becomes of trials that are not good enough: put aside, by default, or stopped.</param>
    /// <param name="brackets">How many brackets. At least 1, the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static SchedulerFactory Asha(double eta = 3, HalvingMode mode = HalvingMode.Promotion, int brackets = 1)
        => AsynchronousHalvingSchedulerFactory.Of(eta, mode, brackets);

    /// <summary>A <see cref="SuccessiveHalvingScheduler"/>: for objectives with a <see cref="ResourceAttribute"/> parameter and one goal.</summary>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <param name="prefact">By how much a round is larger than the smallest one, in which one trial comes to the last rung. Above 0; 1 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static SchedulerFactory SuccessiveHalving(double eta = 3, double prefact = 1) => SuccessiveHalvingSchedulerFactory.Of(eta, prefact);

    /// <summary>A <see cref="HyperbandScheduler"/>: for objectives with a <see cref="ResourceAttribute"/> parameter and one goal.</summary>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is out of its range.</exception>
    public static SchedulerFactory Hyperband(double eta = 3) => HyperbandSchedulerFactory.Of(eta);

    /// <summary>A <see cref="ProgressiveHalvingScheduler"/>: for objectives with a <see cref="ResourceAttribute"/> parameter and one goal.</summary>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is out of its range.</exception>
    public static SchedulerFactory Pasha(double eta = 3) => ProgressiveHalvingSchedulerFactory.Of(eta);

    /// <summary>A <see cref="MultiObjectiveHalvingScheduler"/>: for objectives with a <see cref="ResourceAttribute"/> parameter and several goals.</summary>
    /// <param name="eta">By how much each rung has more resource than the one below, and how many of its trials make way for one. Above 1; 3 by default.</param>
    /// <param name="mode">What becomes of trials that are not good enough: put aside, by default, or stopped.</param>
    /// <param name="brackets">How many brackets. At least 1, the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public static SchedulerFactory MoAsha(double eta = 3, HalvingMode mode = HalvingMode.Promotion, int brackets = 1)
        => MultiObjectiveHalvingSchedulerFactory.Of(eta, mode, brackets);

    /// <summary>A <see cref="MedianStoppingScheduler"/>: for objectives that report while they run, with one goal.</summary>
    /// <param name="rule">What is held against what; Vizier's rule by default.</param>
    /// <param name="startup">How many completed trials there must be with a value at the same resource. At least 1; 5 by default.</param>
    /// <param name="grace">The first resource at which a trial may be stopped. At least 1, the default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public static SchedulerFactory MedianStopping(MedianRule rule = MedianRule.BestAgainstAverages, int startup = 5, int grace = 1)
        => new MedianStoppingSchedulerFactory(MedianSettings.Of(rule, startup, grace));

    /// <summary>A <see cref="PopulationBasedScheduler"/>: for objectives that report while they run and save checkpoints, with one goal.</summary>
    /// <param name="interval">After how many units of resource a trial is held against the others. At least 1.</param>
    /// <param name="population">How many trials train side by side. At least 2; 10 by default.</param>
    /// <param name="quantile">Which share of them is bad, and which is good, rounded up. Above 0, at most 0.5; 0.25 by default.</param>
    /// <param name="resampleProbability">How likely a hyperparameter of a fork is drawn anew from its domain. From 0 to 1; 0.25 by default.</param>
    /// <param name="step">How far it is moved otherwise, as a part of its range on its own scale. Above 0, at most 0.5; 0.1 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public static SchedulerFactory PopulationBased(
        int interval,
        int population = PopulationSettings.DefaultPopulation,
        double quantile = PopulationSettings.DefaultQuantile,
        double resampleProbability = PopulationSettings.DefaultResampleProbability,
        double step = PopulationSettings.DefaultStep)
        => new PopulationBasedSchedulerFactory(PopulationSettings.Of(interval, population, quantile, resampleProbability, step));

    /// <summary>A <see cref="ThresholdStoppingScheduler"/>: for objectives that report while they run.</summary>
    /// <param name="lower">The least value that is allowed; null, the default, for any.</param>
    /// <param name="upper">The greatest value that is allowed; null, the default, for any.</param>
    /// <param name="grace">The first resource at which a trial may be stopped. At least 1, the default.</param>
    /// <param name="of">What decides on all other trials; null, the default, for <see cref="Basic"/>.</param>
    /// <exception cref="ArgumentException">The bounds are no range, or there is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grace"/> is out of its range.</exception>
    public static SchedulerFactory ThresholdStopping(double? lower = null, double? upper = null, int grace = 1, SchedulerFactory? of = null)
        => new ThresholdStoppingSchedulerFactory(ThresholdSettings.Of(lower, upper, grace), of ?? BasicFactory);

    /// <summary>A <see cref="PlateauStoppingScheduler"/>: for objectives that report while they run, with one goal.</summary>
    /// <param name="patience">How many reports in a row may bring no improvement before the trial is stopped. At least 1; 10 by default.</param>
    /// <param name="minDelta">By how much more than this a value must be better than the best so far to be an improvement. At least 0, the default.</param>
    /// <param name="of">What decides on all other trials; null, the default, for <see cref="Basic"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public static SchedulerFactory PlateauStopping(int patience = 10, double minDelta = 0, SchedulerFactory? of = null)
        => new PlateauStoppingSchedulerFactory(PlateauSettings.Of(patience, minDelta), of ?? BasicFactory);

    /// <summary>A <see cref="WilcoxonStoppingScheduler"/>: for objectives that report comparable steps, such as folds, with one goal.</summary>
    /// <param name="p">The probability below which a trial is stopped: above 0 and below 1; 0.1 by default.</param>
    /// <param name="startup">How many steps must be compared. At least 1; 2 by default.</param>
    /// <param name="of">What decides on all other trials; null, the default, for <see cref="Basic"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A setting is out of its range.</exception>
    public static SchedulerFactory WilcoxonStopping(double p = 0.1, int startup = 2, SchedulerFactory? of = null)
        => new WilcoxonStoppingSchedulerFactory(WilcoxonSettings.Of(p, startup), of ?? BasicFactory);

    /// <summary>A <see cref="FreezeThawScheduler"/>: for objectives with a <see cref="ResourceAttribute"/> parameter and one goal.</summary>
    /// <param name="eta">By how much each rung has more resource than the one below. Above 1; 2 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="eta"/> is out of its range.</exception>
    public static SchedulerFactory FreezeThaw(double eta = FreezeThawScheduler.DefaultEta) => FreezeThawSchedulerFactory.Of(eta);

    /// <summary>Reads a choice that <see cref="SchedulerFactory.WriteJson"/> wrote.</summary>
    /// <param name="json">The JSON object.</param>
    /// <exception cref="JsonException">It names no scheduler of this library, or a setting is missing or wrong.</exception>
    public static SchedulerFactory FromJson(JsonElement json) => SchedulerReaders.Read(json);
}
