using FashionMnistExample;
using TorchSharp;
using Xunit;

namespace HpoAttributes.Tests;

public class FashionMnistTests(SyntheticData synthetic) : IClassFixture<SyntheticData>
{
    [Fact]
    public void On_Cpu_HasThreePartsOfTheRightShapesAndRange()
    {
        FashionMnistOn parts = synthetic.Data.On(torch.CPU);
        Assert.Equal([512L, 1, 28, 28], parts.Train.Images.shape);
        Assert.Equal([10_000L, 1, 28, 28], parts.Validation.Images.shape);
        Assert.Equal([10_000L], parts.Test.Labels.shape);
        Assert.Equal(torch.ScalarType.Float32, parts.Train.Images.dtype);
        Assert.Equal(torch.ScalarType.Int64, parts.Train.Labels.dtype);
        Assert.Equal(1f, parts.Test.Images.max().item<float>());
        Assert.Equal(0f, parts.Test.Images.min().item<float>());
    }

    [Fact]
    public void On_LabelsStayWithTheirImages()
    {
        LabelledImages train = synthetic.Data.On(torch.CPU).Validation;
        long label = train.Labels[3].item<long>();
        Assert.True(train.Images.reshape(10_000, 784)[3, (label * 78) + 5].item<float>() > 0.7f);
    }

    [Fact]
    public void On_SameDevice_IsMovedOnce() => Assert.Same(synthetic.Data.On(torch.CPU), synthetic.Data.On(torch.CPU));

    [Fact]
    public void On_FromWithinATrial_OutlivesIt()
    {
        FashionMnist data = FashionMnist.Load(synthetic.Folder, samples: 16);
        using (new TorchTrialEnvironment().OnTrialStarting(new FakeTrial()))
        {
            data.On(torch.CPU);
        }

        Assert.False(data.On(torch.CPU).Train.Images.IsInvalid);
    }

    [Fact]
    public void On_WholeSet_ValidationHasNoTrainingImage()
    {
        FashionMnistOn parts = FashionMnist.Load(synthetic.Folder).On(torch.CPU);
        Assert.Equal(50_000, parts.Train.Count);
        Assert.Equal(Enumerable.Range(0, 60_000), NumbersOf(parts.Train).Concat(NumbersOf(parts.Validation)).Order());
        Assert.Equal(Enumerable.Range(0, 10_000), NumbersOf(parts.Test));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(50_001)]
    public void Load_SamplesOutOfRange_Throws(int samples)
        => Assert.Equal("samples", Assert.Throws<ArgumentOutOfRangeException>(() => FashionMnist.Load(synthetic.Folder, samples)).ParamName);

    [Fact]
    public void Load_MissingFolder_NamesItAndTheFile()
        => Assert.Contains(
            "'/does/not/exist' has no 'train-images-idx3-ubyte.gz'", Assert.Throws<DataException>(() => FashionMnist.Load("/does/not/exist")).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_TruncatedFile_NamesIt()
    {
        using var folder = new TemporaryFolder();
        foreach (DataFile file in DataFile.All)
        {
            File.Copy(Path.Combine(synthetic.Folder, file.Name), folder.File(file.Name));
        }

        using (FileStream labels = File.OpenWrite(folder.File("t10k-labels-idx1-ubyte")))
        {
            labels.SetLength(500);
        }

        string message = Assert.Throws<DataException>(() => FashionMnist.Load(folder.Path)).Message;
        Assert.Contains("t10k-labels-idx1-ubyte' is cut off: it holds 492 bytes of data, but 10000 are expected", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Shuffled_HasEachImageOnce_AndFreesEachStep()
    {
        LabelledImages train = synthetic.Data.On(torch.CPU).Train;
        using torch.Generator generator = TorchRandom.CreateGenerator(1);
        var sizes = new List<long>();
        var labels = new List<long>();
        torch.Tensor? last = null;
        foreach ((torch.Tensor images, torch.Tensor classes) in train.Shuffled(100, generator))
        {
            Assert.True(last is null || last.IsInvalid);
            last = images;
            sizes.Add(images.size(0));
            labels.AddRange(classes.data<long>().ToArray());
        }

        Assert.Equal([100L, 100, 100, 100, 100, 12], sizes);
        Assert.Equal(train.Labels.data<long>().ToArray().Order(), labels.Order());
    }

    private static int[] NumbersOf(LabelledImages part)
    {
        using torch.Tensor bytes = part.Images.reshape(-1, 784).narrow(1, SyntheticData.IndexPixel, 2).mul(255).round().to_type(torch.ScalarType.Int32).contiguous();
        return bytes.data<int>().ToArray().Chunk(2).Select(pair => pair[0] + (pair[1] << 8)).ToArray();
    }
}
