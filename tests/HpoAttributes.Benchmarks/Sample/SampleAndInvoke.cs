namespace HpoAttributes.Benchmarks;

/// <summary>The generated way: draw a config, call the generated objective.</summary>
internal sealed class SampleAndInvoke
{
    private readonly SampledNetworkObjective _objective = new();
    private readonly NoTrial _trial = new();

    public double Next(ref RandomStream random)
    {
        ValueTask<ObjectiveValues> evaluation = _objective.EvaluateAsync(ConfigSpace.Sample<SampledNetworkConfig>(ref random), _trial, CancellationToken.None);
        return evaluation.IsCompletedSuccessfully ? evaluation.Result[0] : throw new InvalidOperationException("the objective is not asynchronous");
    }

    /// <summary>The context of a trial that asks nothing of it.</summary>
    private sealed class NoTrial : ITrialContext
    {
        public int Number => 0;

        public int Worker => 0;

        public long Seed => 0;

        public int Resource => int.MaxValue;

        public CancellationToken CancellationToken => CancellationToken.None;

        public RandomStream RandomStream(int purpose = 0) => new(Seed, Number, purpose);

        public TrialDecision Report(int resource, ObjectiveValues values) => TrialDecision.Continue;

        public void Constrain(string name, double value)
        {
        }
    }
}
