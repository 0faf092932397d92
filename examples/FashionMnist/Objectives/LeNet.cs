using HpoAttributes;
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace FashionMnistExample;

/// <summary>LeNet, as in "Dive into Deep Learning", section 7.6: its learning rate and batch size are to be tuned.</summary>
public static class LeNet
{
    /// <summary>Trains a LeNet and gives the share of validation images that it labels wrongly.</summary>
    [Objective]
    public static double ValidationError(
        FashionMnist data,
        [PerWorker] Device device,
        ITrialContext trial,
        [LogUniform(1e-2, 1)] double learningRate = 0.1,
        [IntRange(32, 255)] int batchSize = 128,
        int maxEpochs = 10)
    {
        using Generator generator = trial.CreateGenerator();
        using Sequential model = Create(device, generator);
        return Training.Fit(model, data.On(device), learningRate, batchSize, maxEpochs, generator, (epoch, error) => trial.Report(epoch, error));
    }

    /// <summary>
    /// Trains a LeNet and yields, after each epoch, the share of validation images that it labels wrongly: between two epochs a scheduler may stop the trial, or put
    /// it aside and go on with it later, where it stood.
    /// </summary>
    [Objective(Name = "ByEpoch")]
    public static IEnumerable<double> ValidationErrors(
        FashionMnist data,
        [PerWorker] Device device,
        ITrialContext trial,
        [LogUniform(1e-2, 1)] double learningRate = 0.1,
        [IntRange(32, 255)] int batchSize = 128,
        [Resource(2, 10)] int maxEpochs = 10)
    {
        using Generator generator = trial.CreateGenerator();
        using Sequential model = Create(device, generator);
        foreach (double error in Training.Epochs(model, data.On(device), learningRate, batchSize, maxEpochs, generator, trial))
        {
            yield return error;
        }
    }

    /// <summary>Trains a LeNet once more as a trial with this seed did, and gives its share of wrong answers on the test split.</summary>
    public static double TestError(FashionMnist data, Device device, LeNetConfig config, int epochs, long seed)
    {
        using Generator generator = TorchRandom.CreateGenerator(seed);
        using Sequential model = Create(device, generator);
        return Training.TestError(model, data.On(device), config.LearningRate, config.BatchSize, epochs, generator);
    }

    /// <inheritdoc cref="TestError(FashionMnist, Device, LeNetConfig, int, long)"/>
    public static double TestError(FashionMnist data, Device device, LeNetByEpochConfig config, int epochs, long seed)
        => TestError(data, device, new LeNetConfig(config.LearningRate, config.BatchSize), epochs, seed);

    /// <summary>A new model: images of shape [batch, 1, 28, 28] in, scores of shape [batch, 10] out; 61,706 parameters.</summary>
    public static Sequential Create(Device device, Generator generator)
    {
        Sequential model = nn.Sequential(
            ("conv1", nn.Conv2d(1, 6, kernel_size: 5, padding: 2)), ("sigmoid1", nn.Sigmoid()), ("pool1", nn.AvgPool2d(2, stride: 2)),
            ("conv2", nn.Conv2d(6, 16, kernel_size: 5)), ("sigmoid2", nn.Sigmoid()), ("pool2", nn.AvgPool2d(2, stride: 2)),
            ("flatten", nn.Flatten()),
            ("linear1", nn.Linear(400, 120)), ("sigmoid3", nn.Sigmoid()),
            ("linear2", nn.Linear(120, 84)), ("sigmoid4", nn.Sigmoid()),
            ("linear3", nn.Linear(84, 10)));
        TorchInit.XavierUniform(model, generator);
        return model.to(device);
    }
}
