using System.Collections.Concurrent;
using HpoAttributes;
using TorchSharp;
using static TorchSharp.torch;

namespace FashionMnistExample;

/// <summary>
/// Fashion-MNIST in three parts: of the 60,000 training images 50,000 to train on and 10,000, drawn at random once and for all, to validate on;
/// and 10,000 to test the final model on. Each part is one pair of tensors on each device. Thread safe.
/// </summary>
public sealed class FashionMnist
{
    // The split is part of the data set, so that errors of different runs compare.
    private const long SplitSeed = 20170831;
    private const int ValidationCount = 10_000;

    private readonly ConcurrentDictionary<string, Lazy<FashionMnistOn>> _devices = new(StringComparer.Ordinal);
    private readonly byte[] _trainImages;
    private readonly byte[] _trainLabels;
    private readonly byte[] _testImages;
    private readonly byte[] _testLabels;
    private readonly int _samples;

    private FashionMnist(string folder, int samples)
    {
        _trainImages = IdxFile.ReadImages(Require(folder, DataFile.TrainImages), DataFile.TrainImages.Count);
        _trainLabels = IdxFile.ReadLabels(Require(folder, DataFile.TrainLabels), DataFile.TrainLabels.Count);
        _testImages = IdxFile.ReadImages(Require(folder, DataFile.TestImages), DataFile.TestImages.Count);
        _testLabels = IdxFile.ReadLabels(Require(folder, DataFile.TestLabels), DataFile.TestLabels.Count);
        _samples = samples;
    }

    /// <summary>How many images there are to train on without a limit.</summary>
    public static int MaxSamples => DataFile.TrainImages.Count - ValidationCount;

    /// <summary>Reads the four files from a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="samples">How many images to train on, from 1 to <see cref="MaxSamples"/>; null for all. The other two parts stay whole.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="samples"/> is out of range.</exception>
    /// <exception cref="DataException">A file is missing or damaged.</exception>
    public static FashionMnist Load(string folder, int? samples = null)
    {
        int count = samples ?? MaxSamples;
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1, nameof(samples));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, MaxSamples, nameof(samples));
        return new(folder, count);
    }

    /// <summary>The data on a device, moved there on the first call.</summary>
    public FashionMnistOn On(Device device)
    {
        ArgumentNullException.ThrowIfNull(device);
        return _devices.GetOrAdd(device.ToString(), _ => new(() => MoveTo(device))).Value;
    }

    private FashionMnistOn MoveTo(Device device)
    {
        using DisposeScope scope = NewDisposeScope();
        using Generator generator = TorchRandom.CreateGenerator(SplitSeed);
        Tensor order = TorchRandom.Permutation(DataFile.TrainImages.Count, generator);
        Tensor train = order.narrow(0, 0, _samples);
        Tensor validation = order.narrow(0, MaxSamples, ValidationCount);
        Tensor test = arange(DataFile.TestImages.Count);
        return new(
            Part(_trainImages, _trainLabels, train, device),
            Part(_trainImages, _trainLabels, validation, device),
            Part(_testImages, _testLabels, test, device));
    }

    private static LabelledImages Part(byte[] images, byte[] labels, Tensor rows, Device device)
    {
        using DisposeScope scope = NewDisposeScope();
        Tensor pixels = tensor(images).reshape(-1, 1, IdxFile.Side, IdxFile.Side).index_select(0, rows).to(device).to_type(ScalarType.Float32).div_(255);
        Tensor classes = tensor(labels).index_select(0, rows).to(device).to_type(ScalarType.Int64);
        // They outlive the trial that asked for them first.
        return new(pixels.DetachFromDisposeScope(), classes.DetachFromDisposeScope());
    }

    private static string Require(string folder, DataFile file)
        => DataFolder.PathOf(folder, file) ?? throw new DataException($"the folder '{folder}' has no '{file.Name}.gz' or '{file.Name}'");
}
