using HpoAttributes;
using TorchSharp;
using static TorchSharp.torch;

namespace FashionMnistExample;

/// <summary>Images and their labels as two tensors on one device.</summary>
/// <param name="Images">Float32 of shape [count, 1, 28, 28], in [0, 1].</param>
/// <param name="Labels">Int64 of shape [count], from 0 to 9.</param>
public sealed record LabelledImages(Tensor Images, Tensor Labels)
{
    private const int EvaluationBatch = 1000;

    public long Count { get; } = Labels.size(0);

    /// <summary>All images in random order, in batches. What is computed with a batch is freed when the next one is asked for.</summary>
    public IEnumerable<(Tensor Images, Tensor Labels)> Shuffled(int batchSize, Generator generator)
    {
        using Tensor order = TorchRandom.Permutation(Count, generator, Images.device);
        for (long start = 0; start < Count; start += batchSize)
        {
            using DisposeScope step = NewDisposeScope();
            Tensor index = order.narrow(0, start, Math.Min(batchSize, Count - start));
            yield return (Images.index_select(0, index), Labels.index_select(0, index));
        }
    }

    /// <summary>The share of images that the model labels wrongly. Wrong answers are counted, so that a short last batch weighs what it holds.</summary>
    public double ErrorOf(nn.Module<Tensor, Tensor> model)
    {
        model.eval();
        using IDisposable gradients = no_grad();
        long wrong = 0;
        for (long start = 0; start < Count; start += EvaluationBatch)
        {
            using DisposeScope step = NewDisposeScope();
            long count = Math.Min(EvaluationBatch, Count - start);
            Tensor answers = model.forward(Images.narrow(0, start, count)).argmax(1);
            wrong += answers.ne(Labels.narrow(0, start, count)).sum().item<long>();
        }

        return (double)wrong / Count;
    }
}
