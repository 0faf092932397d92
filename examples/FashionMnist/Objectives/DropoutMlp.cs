using HpoAttributes;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace FashionMnistExample;

/// <summary>A perceptron with two hidden layers and dropout, as in "Dive into Deep Learning", section 5.6: everything about it is to be tuned.</summary>
public static class DropoutMlp
{
    /// <summary>Trains a perceptron and gives the share of validation images that it labels wrongly.</summary>
    [Objective]
    public static double ValidationError(
        FashionMnist data,
        [PerWorker] Device device,
        ITrialContext trial,
        [LogIntRange(8, 1024)] int hiddens1 = 256,
        [LogIntRange(8, 1024)] int hiddens2 = 256,
        [Uniform(0, 0.95)] double dropout1 = 0.5,
        [Uniform(0, 0.95)] double dropout2 = 0.5,
        [LogUniform(1e-2, 1)] double learningRate = 0.1,
        [IntRange(16, 384)] int batchSize = 256,
        int maxEpochs = 50)
    {
        using Generator generator = trial.CreateGenerator();
        using Sequential model = Create(device, generator, (hiddens1, dropout1), (hiddens2, dropout2));
        return Training.Fit(model, data.On(device), learningRate, batchSize, maxEpochs, generator, (epoch, error) => trial.Report(epoch, error));
    }

    /// <summary>
    /// Trains a perceptron and yields, after each epoch, the share of validation images that it labels wrongly: between two epochs a scheduler may stop the trial, or
    /// put it aside and go on with it later, where it stood.
    /// </summary>
    [Objective(Name = "ByEpoch")]
    public static IEnumerable<double> ValidationErrors(
        FashionMnist data,
        [PerWorker] Device device,
        ITrialContext trial,
        [LogIntRange(8, 1024)] int hiddens1 = 256,
        [LogIntRange(8, 1024)] int hiddens2 = 256,
        [Uniform(0, 0.95)] double dropout1 = 0.5,
        [Uniform(0, 0.95)] double dropout2 = 0.5,
        [LogUniform(1e-2, 1)] double learningRate = 0.1,
        [IntRange(16, 384)] int batchSize = 256,
        [Resource(1, 27)] int maxEpochs = 27)
    {
        using Generator generator = trial.CreateGenerator();
        using Sequential model = Create(device, generator, (hiddens1, dropout1), (hiddens2, dropout2));
        foreach (double error in Training.Epochs(model, data.On(device), learningRate, batchSize, maxEpochs, generator, trial))
        {
            yield return error;
        }
    }

    /// <summary>Trains a perceptron once more as a trial with this seed did, and gives its share of wrong answers on the test split.</summary>
    public static double TestError(FashionMnist data, Device device, DropoutMlpConfig config, int epochs, long seed)
    {
        using Generator generator = TorchRandom.CreateGenerator(seed);
        using Sequential model = Create(device, generator, (config.Hiddens1, config.Dropout1), (config.Hiddens2, config.Dropout2));
        return Training.TestError(model, data.On(device), config.LearningRate, config.BatchSize, epochs, generator);
    }

    /// <inheritdoc cref="TestError(FashionMnist, Device, DropoutMlpConfig, int, long)"/>
    public static double TestError(FashionMnist data, Device device, DropoutMlpByEpochConfig config, int epochs, long seed)
        => TestError(
            data, device, new DropoutMlpConfig(config.Hiddens1, config.Hiddens2, config.Dropout1, config.Dropout2, config.LearningRate, config.BatchSize), epochs, seed);

    /// <summary>A new model: images of shape [batch, 1, 28, 28] in, scores of shape [batch, 10] out.</summary>
    public static Sequential Create(Device device, Generator generator, (int Units, double Dropout) first, (int Units, double Dropout) second)
    {
        Sequential model = nn.Sequential(
            ("flatten", nn.Flatten()),
            ("linear1", nn.Linear(IdxFile.Side * IdxFile.Side, first.Units)), ("relu1", nn.ReLU()), ("dropout1", new SeededDropout(first.Dropout, generator)),
            ("linear2", nn.Linear(first.Units, second.Units)), ("relu2", nn.ReLU()), ("dropout2", new SeededDropout(second.Dropout, generator)),
            ("linear3", nn.Linear(second.Units, 10)));
        TorchInit.XavierUniform(model, generator);
        return model.to(device);
    }
}
