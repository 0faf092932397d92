using HpoAttributes;
using TorchSharp;
using static TorchSharp.torch;

namespace FashionMnistExample;

/// <summary>What both objectives do in the same way.</summary>
public static class Training
{
    /// <summary>Trains a model by stochastic gradient descent, until it has seen every image <paramref name="maxEpochs"/> times or the report says stop.</summary>
    /// <returns>The share of validation images that it labels wrongly at the end.</returns>
    public static double Fit(
        nn.Module<Tensor, Tensor> model, FashionMnistOn images, double learningRate, int batchSize, int maxEpochs, Generator generator, Func<int, double, TrialDecision> report)
    {
        int epoch = 0;
        double last = double.NaN;
        foreach (double error in Epochs(model, images, learningRate, batchSize, maxEpochs, generator))
        {
            last = error;
            if (report(++epoch, error) != TrialDecision.Continue)
            {
                break;
            }
        }

        return last;
    }

    /// <summary>Trains a model by stochastic gradient descent, and gives after each epoch the share of validation images that it labels wrongly.</summary>
    /// <param name="model">The model.</param>
    /// <param name="images">The images.</param>
    /// <param name="learningRate">The learning rate.</param>
    /// <param name="batchSize">The number of images in a batch.</param>
    /// <param name="maxEpochs">How many epochs there are.</param>
    /// <param name="generator">Where the order of the images comes from.</param>
    /// <param name="trial">The trial that keeps a checkpoint of each epoch, and starts after the last one that it has; null for none.</param>
    public static IEnumerable<double> Epochs(
        nn.Module<Tensor, Tensor> model, FashionMnistOn images, double learningRate, int batchSize, int maxEpochs, Generator generator, ITrialContext? trial = null)
    {
        using optim.Optimizer optimizer = optim.SGD(model.parameters(), learningRate);
        trial?.TryLoad(model, optimizer, generator);
        for (int epoch = 1 + (trial?.LoadedResource ?? 0); epoch <= maxEpochs; epoch++)
        {
            RunEpoch(model, optimizer, images.Train, batchSize, generator);
            double error = images.Validation.ErrorOf(model);
            trial?.Save(epoch, model, optimizer, generator);
            yield return error;
        }
    }

    /// <summary>Trains a model in full and gives the share of test images that it labels wrongly.</summary>
    public static double TestError(nn.Module<Tensor, Tensor> model, FashionMnistOn images, double learningRate, int batchSize, int maxEpochs, Generator generator)
    {
        Fit(model, images, learningRate, batchSize, maxEpochs, generator, (_, _) => TrialDecision.Continue);
        return images.Test.ErrorOf(model);
    }

    /// <summary>Shows every image to the model once, in random order.</summary>
    public static void RunEpoch(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, LabelledImages data, int batchSize, Generator generator)
    {
        model.train();
        foreach ((Tensor images, Tensor labels) in data.Shuffled(batchSize, generator))
        {
            Step(model, optimizer, images, labels);
        }
    }

    /// <summary>One step of gradient descent.</summary>
    public static void Step(nn.Module<Tensor, Tensor> model, optim.Optimizer optimizer, Tensor images, Tensor labels)
    {
        model.zero_grad();
        nn.functional.cross_entropy(model.forward(images), labels).backward();
        optimizer.step();
    }
}
