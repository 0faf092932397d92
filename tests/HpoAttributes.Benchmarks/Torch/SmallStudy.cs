using FashionMnistExample;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace HpoAttributes.Benchmarks;

/// <summary>Trials of LeNet on few images of noise, the same work whatever the config says.</summary>
public static class SmallStudy
{
    /// <summary>The size of a batch.</summary>
    public const int Batch = 128;

    /// <summary>Trains for an epoch and evaluates.</summary>
    [Objective]
    public static double ValidationError(FashionMnistOn images, TrainingMeter meter, ITrialContext trial, [LogUniform(1e-2, 1)] double learningRate = 0.1)
    {
        meter.Resume();
        using Generator generator = trial.CreateGenerator();
        using Sequential model = LeNet.Create(CPU, generator);
        double error = Training.Fit(model, images, learningRate, Batch, maxEpochs: 1, generator, (epoch, value) =>
        {
            meter.Pause();
            TrialDecision decision = trial.Report(epoch, value);
            meter.Resume();
            return decision;
        });
        meter.Pause();
        return error;
    }

    /// <summary>Images of noise.</summary>
    /// <param name="batches">How many batches to train on.</param>
    public static FashionMnistOn Noise(int batches)
    {
        using Generator generator = TorchRandom.CreateGenerator(0);
        return new(Noise(batches * Batch, generator), Noise(1000, generator), Noise(1000, generator));
    }

    private static LabelledImages Noise(long count, Generator generator)
        => new(rand(count, 1, 28, 28, generator: generator), randint(0, 10, [count], dtype: ScalarType.Int64, generator: generator));
}
