namespace HpoAttributes.Benchmarks;

/// <summary>A trial that nobody watches: what a training loop without a tuner has.</summary>
/// <param name="number">Its number.</param>
internal sealed class BareTrial(int number) : ITrialContext
{
    public int Number => number;

    public int Worker => 0;

    public long Seed => number;

    public CancellationToken CancellationToken => CancellationToken.None;

    public RandomStream RandomStream(int purpose = 0) => new(0, number, purpose);

    public TrialDecision Report(int resource, ObjectiveValues values) => TrialDecision.Continue;

    public void Constrain(string name, double value)
    {
    }
}
