using TorchSharp;
using TorchSharp.Modules;
using Xunit;
using static TorchSharp.torch;

namespace HpoAttributes.Tests;

/// <summary>A checkpoint that does not fit, or is damaged, is refused in words, and changes nothing.</summary>
public class WrongCheckpointTests
{
    [Fact]
    public void OfAnotherShape_NamesTheTensorAndBothShapes()
        => AssertRefused(Checkpoint(Adam, hidden: 5), "the checkpoint holds a tensor 'first.weight' of the shape [5, 4], but the module's is [6, 4]");

    [Fact]
    public void OfAnotherType_NamesTheTensorAndBothTypes()
        => AssertRefused(Checkpoint(Adam, type: ScalarType.Float64), "the checkpoint holds a tensor 'first.weight' of the type Float64, but the module's is Float32");

    [Fact]
    public void OfAnotherOptimizer_NamesBoth()
        => AssertRefused(Checkpoint(parameters => optim.SGD(parameters, 0.1)), "the checkpoint holds an optimizer of class SGD, but Adam is needed");

    [Fact]
    public void OfAnOptimizerOfFewerParameters_SaysHowMany()
        => AssertRefused(Checkpoint(parameters => optim.Adam(parameters.Skip(1))), "the checkpoint holds trained parameters: 5, but 6 is needed");

    [Fact]
    public void OfParametersInAnotherOrder_NamesThem()
        => AssertRefused(Checkpoint(parameters => optim.Adam(parameters.Reverse())), "the checkpoint holds as the next trained parameter last.bias, but first.weight is needed");

    [Fact]
    public void OfAnotherModule_NamesATensorOfIt() => AssertRefused(
        OfModule(() => nn.Sequential(("other", nn.Linear(2, 3)))), "the checkpoint holds a tensor 'other.weight', which the module does not have");

    [Fact]
    public void OfAPartOfTheModule_NamesWhatIsMissing() => AssertRefused(
        OfModule(() => nn.Sequential(("first", nn.Linear(4, 6)))), "the checkpoint holds no tensor 'last.bias', which the module has");

    [Fact]
    public void WithoutTheGenerator_IsRefused() => AssertRefused(
        OwnThread.Run(() =>
        {
            using var training = new TinyTraining(Adam);
            using var stream = new MemoryStream();
            TorchCheckpoint.Write(stream, training.Model, training.Optimizer);
            return stream.ToArray();
        }),
        "the checkpoint holds no state of a random generator");

    [Fact]
    public void WithAGeneratorThatNobodyAsksFor_IsRefused()
    {
        byte[] checkpoint = Checkpoint(Adam);
        using var training = new TinyTraining(Adam);
        using var stream = new MemoryStream(checkpoint);
        Assert.Contains(
            "holds the state of a random generator, but none is given",
            Assert.Throws<InvalidDataException>(() => TorchCheckpoint.Read(stream, training.Model, training.Optimizer)).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void SomethingElse_IsNamedSo() => AssertRefused([.. "PK, but no checkpoint"u8], "this is no checkpoint of TorchCheckpoint");

    [Fact]
    public void Nothing_IsNamedSo() => AssertRefused([], "this is no checkpoint of TorchCheckpoint");

    [Fact]
    public void OfALaterFormat_NamesBoth()
    {
        byte[] checkpoint = Checkpoint(Adam);
        checkpoint[8] = 2;
        AssertRefused(checkpoint, "the checkpoint has format 2, but only format 1 is known");
    }

    [Fact]
    public void CutAnywhere_IsRefusedAndChangesNothing()
    {
        byte[] checkpoint = Checkpoint(Adam);
        foreach (int length in Positions(checkpoint))
        {
            AssertRefused(checkpoint[..length], string.Empty);
        }
    }

    [Fact]
    public void WithAByteChangedAnywhere_IsRefusedAndChangesNothing()
    {
        byte[] checkpoint = Checkpoint(Adam);
        foreach (int position in Positions(checkpoint))
        {
            byte[] damaged = [.. checkpoint];
            damaged[position] ^= 0x81;
            AssertRefused(damaged, string.Empty);
        }
    }

    /// <summary>All of the first and last bytes, and some in between.</summary>
    private static IEnumerable<int> Positions(byte[] checkpoint)
        => Enumerable.Range(0, checkpoint.Length).Where(position => position < 120 || position >= checkpoint.Length - 40 || position % 67 == 0);

    private static optim.Optimizer Adam(IEnumerable<Parameter> parameters) => optim.Adam(parameters, 0.05);

    private static byte[] Checkpoint(Func<IEnumerable<Parameter>, optim.Optimizer> optimizer, int hidden = 6, ScalarType type = ScalarType.Float32)
    {
        using var training = new TinyTraining(optimizer, hidden: hidden, type: type);
        training.Train(2);
        return training.Save();
    }

    private static byte[] OfModule(Func<Sequential> create)
    {
        using Sequential model = create();
        using optim.Optimizer optimizer = Adam(model.parameters());
        using var stream = new MemoryStream();
        TorchCheckpoint.Write(stream, model, optimizer);
        return stream.ToArray();
    }

    private static void AssertRefused(byte[] checkpoint, string words)
    {
        using var training = new TinyTraining(Adam, seed: 3);
        using var untouched = new TinyTraining(Adam, seed: 3);
        training.Train(2);
        untouched.Train(2);
        Assert.Contains(words, Assert.Throws<InvalidDataException>(() => training.Load(checkpoint)).Message, StringComparison.Ordinal);
        Assert.Equal(untouched.Weights, training.Weights);
        Assert.Equal(untouched.Train(3), training.Train(3));
    }
}
