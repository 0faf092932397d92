using FashionMnistExample;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace HpoAttributes.TorchHost;

/// <summary>The example's perceptron with dropout, judged by its loss.</summary>
public static class MlpLosses
{
    [Objective]
    public static IEnumerable<double> Curve(
        FashionMnist data, ITrialContext trial, [Uniform(0, 0.95)] double dropout = 0.5, [LogUniform(1e-2, 1)] double learningRate = 0.1, [IntRange(32, 255)] int batchSize = 64, [Resource(1, 2)] int maxEpochs = 2)
    {
        using Generator generator = trial.CreateGenerator();
        using Sequential model = DropoutMlp.Create(CPU, generator, (64, dropout), (32, dropout));
        foreach (double loss in Losses.Of(model, data, trial, learningRate, batchSize, maxEpochs, generator))
        {
            yield return loss;
        }
    }
}
