namespace HpoAttributes.Benchmarks;

/// <summary>Our mean normalised regret less an opponent's.</summary>
/// <param name="Difference">The estimate; below zero where ours is better.</param>
/// <param name="Interval">Its 95 % interval.</param>
internal sealed record Comparison(double Difference, Interval Interval)
{
    private const double Level = 1e-3;

    public Finding Finding => Interval.High < 0 ? Finding.Shown
        : Math.Abs(Difference) <= Level ? Finding.Tie
        : Difference < 0 ? Finding.Better
        : Finding.Worse;

    /// <summary>Whether the whole interval is on the opponent's side.</summary>
    public bool IsLost => Interval.Low > 0 && Finding != Finding.Tie;

    public static Comparison Of(Regrets ours, Regrets theirs) => new(ours.Mean - theirs.Mean, Bootstrap.OfDifference(ours, theirs));
}
