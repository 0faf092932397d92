using System.Globalization;
using FashionMnistExample;
using TorchSharp;
using static TorchSharp.torch;

namespace HpoAttributes.TorchHost;

/// <summary>What the studies of both models have in common.</summary>
public static class Losses
{
    /// <summary>How many images the models are trained on.</summary>
    public const int Samples = 512;

    private const int Judged = 500;

    /// <summary>The options of a study.</summary>
    public static TuningOptions Options(int workers)
        => new() { Trials = 4, Seed = 11, Workers = workers, Searcher = Searchers.Random(), Scheduler = Schedulers.Basic(), Progress = ProgressView.None };

    /// <summary>A line for each trial, with every bit of its losses and the threads that it computed with.</summary>
    public static string[] Lines<TConfig>(TuningResult<TConfig> result)
        where TConfig : class, IConfig<TConfig>
        =>
        [
            .. result.Records.OrderBy(record => record.Number).Select(record => string.Create(
                CultureInfo.InvariantCulture,
                $"trial {record.Number} {string.Join(' ', record.Measurements.Select(measurement => $"{measurement.Values[0]:R}"))} threads {string.Join(' ', record.Trial.Metrics.Select(metric => metric.Value))} {record.FailureReason}").TrimEnd()),
        ];

    /// <summary>Trains a model as the example does, and gives its loss on validation images after each epoch.</summary>
    public static IEnumerable<double> Of(nn.Module<Tensor, Tensor> model, FashionMnist data, ITrialContext trial, double learningRate, int batchSize, int epochs, Generator generator)
    {
        FashionMnistOn images = data.On(CPU);
        using optim.Optimizer optimizer = optim.SGD(model.parameters(), learningRate, momentum: 0.5);
        trial.Metric("threads", get_num_threads());
        for (int epoch = 1; epoch <= epochs; epoch++)
        {
            Training.RunEpoch(model, optimizer, images.Train, batchSize, generator);
            yield return LossOf(model, images.Validation);
        }
    }

    private static double LossOf(nn.Module<Tensor, Tensor> model, LabelledImages images)
    {
        using DisposeScope scope = NewDisposeScope();
        using IDisposable gradients = no_grad();
        model.eval();
        return nn.functional.cross_entropy(model.forward(images.Images.narrow(0, 0, Judged)), images.Labels.narrow(0, 0, Judged)).item<float>();
    }
}
