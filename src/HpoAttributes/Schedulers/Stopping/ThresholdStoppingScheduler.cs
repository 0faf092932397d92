namespace HpoAttributes;

/// <summary>Stops a trial whose value leaves a range: one that diverges, or one that is too good to be true.</summary>
/// <remarks>The value is that of the first goal, as reported. What is not a number fails without a scheduler.</remarks>
public sealed class ThresholdStoppingScheduler : StoppingScheduler
{
    private readonly ThresholdSettings _settings;

    /// <summary>Creates the scheduler.</summary>
    /// <param name="inner">Decides on all other trials.</param>
    /// <param name="lower">The least value that is allowed; null, the default, for any.</param>
    /// <param name="upper">The greatest value that is allowed; null, the default, for any.</param>
    /// <param name="grace">The first resource at which a trial may be stopped. At least 1, the default.</param>
    /// <exception cref="ArgumentException">The bounds are no range, or there is none.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="grace"/> is out of its range.</exception>
    public ThresholdStoppingScheduler(IScheduler inner, double? lower = null, double? upper = null, int grace = 1)
        : base(inner)
        => _settings = ThresholdSettings.Of(lower, upper, grace);

    private protected override bool IsToStop(Trial trial)
        => trial.Reached >= _settings.Grace && (trial.Measurements[^1].Values[0] < _settings.Lower || trial.Measurements[^1].Values[0] > _settings.Upper);
}
