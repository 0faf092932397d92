using TorchSharp;

namespace HpoAttributes.Tests;

/// <summary>Learning curves of which some leave tensors that nobody disposes. Trial 2 is the best one.</summary>
public static class LeakyCurve
{
    [Objective]
    public static IEnumerable<double> Losses(Func<int, int> left, ITrialContext trial, [Uniform(0, 1)] double x = 0.5, [Resource(1, 9)] int maxEpochs = 9)
    {
        double start = trial.Number == 2 ? 0 : trial.Number + x + 1;
        for (int epoch = 1; epoch <= maxEpochs; epoch++)
        {
            for (int i = 0; i < left(trial.Number); i++)
            {
                torch.zeros(2).DetachFromDisposeScope();
            }

            yield return start + (1.0 / epoch);
        }
    }
}
