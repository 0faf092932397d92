using TorchSharp;

namespace HpoAttributes.Tests;

/// <summary>A training that saves itself after each epoch, or never.</summary>
public static class SavedCurve
{
    [Objective]
    public static IEnumerable<double> Losses(bool saves, ITrialContext trial, [LogUniform(1e-3, 1e-1)] double learningRate = 0.05, [Resource(1, 9)] int maxEpochs = 9)
    {
        using var training = new TinyTraining(parameters => torch.optim.Adam(parameters, learningRate), trial.Seed);
        if (saves)
        {
            trial.TryLoad(training.Model, training.Optimizer, training.Generator);
        }

        for (int epoch = trial.LoadedResource + 1; epoch <= maxEpochs; epoch++)
        {
            double loss = training.Train(4)[^1];
            if (saves)
            {
                trial.Save(epoch, training.Model, training.Optimizer, training.Generator);
            }

            yield return loss;
        }
    }
}
