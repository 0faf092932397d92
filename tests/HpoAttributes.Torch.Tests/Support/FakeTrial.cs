namespace HpoAttributes.Tests;

/// <summary>A trial without a tuner.</summary>
internal sealed class FakeTrial(long seed = 0, int number = 0, int stopAt = int.MaxValue, int worker = 0) : ITrialContext
{
    public List<double> Reports { get; } = [];

    public List<string> Lines { get; } = [];

    public int Number => number;

    public int Worker => worker;

    public long Seed => seed;

    public CancellationToken CancellationToken => CancellationToken.None;

    public RandomStream RandomStream(int purpose = 0) => new(seed, number, purpose);

    public TrialDecision Report(int resource, ObjectiveValues values)
    {
        Reports.Add(values[0]);
        return resource >= stopAt ? TrialDecision.Stop : TrialDecision.Continue;
    }

    public void Constrain(string name, double value)
    {
    }

    public void Log(string text) => Lines.Add(text);
}
