using FashionMnistExample;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace HpoAttributes.TorchHost;

/// <summary>The example's LeNet, judged by its loss: the share of wrong answers has few bits.</summary>
public static class LeNetLosses
{
    [Objective]
    public static IEnumerable<double> Curve(
        FashionMnist data, ITrialContext trial, [LogUniform(1e-2, 1)] double learningRate = 0.1, [IntRange(32, 255)] int batchSize = 64, [Resource(1, 2)] int maxEpochs = 2)
    {
        using Generator generator = trial.CreateGenerator();
        using Sequential model = LeNet.Create(CPU, generator);
        foreach (double loss in Losses.Of(model, data, trial, learningRate, batchSize, maxEpochs, generator))
        {
            yield return loss;
        }
    }
}
