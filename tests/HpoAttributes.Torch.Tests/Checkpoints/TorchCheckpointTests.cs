using TorchSharp;
using TorchSharp.Modules;
using Xunit;
using static TorchSharp.torch;

namespace HpoAttributes.Tests;

public class TorchCheckpointTests
{
    private static readonly Dictionary<string, Func<IEnumerable<Parameter>, optim.Optimizer>> Known = new()
    {
        ["SGD"] = parameters => optim.SGD(parameters, 0.05),
        ["SGD with momentum"] = parameters => optim.SGD(parameters, 0.05, momentum: 0.9, weight_decay: 1e-3),
        ["SGD with Nesterov momentum"] = parameters => optim.SGD(parameters, 0.05, momentum: 0.9, nesterov: true),
        ["Adam"] = parameters => optim.Adam(parameters, 0.05),
        ["Adam with amsgrad"] = parameters => optim.Adam(parameters, 0.05, amsgrad: true),
        ["AdamW"] = parameters => optim.AdamW(parameters, 0.05, weight_decay: 0.01),
        ["RMSProp"] = parameters => optim.RMSProp(parameters, 0.01, momentum: 0.9, centered: true),
        ["Adagrad"] = parameters => optim.Adagrad(parameters, 0.05),
        ["Adadelta"] = parameters => optim.Adadelta(parameters, 0.5),
        ["Adamax"] = parameters => optim.Adamax(parameters, 0.05),
        ["NAdam"] = parameters => optim.NAdam(parameters, 0.05),
        ["RAdam"] = parameters => optim.RAdam(parameters, 0.05),
        ["ASGD"] = parameters => optim.ASGD(parameters, 0.05),
        ["Rprop"] = parameters => optim.Rprop(parameters, 0.05),
    };

    public static TheoryData<string> Optimizers => [.. Known.Keys];

    [Theory]
    [MemberData(nameof(Optimizers))]
    public void TrainingThatGoesOn_GivesTheLossesOfTheUninterruptedOne(string name)
        => AssertGoesOn(Known[name], ScalarType.Float32);

    [Theory]
    [InlineData("SGD with momentum")]
    [InlineData("Adam")]
    public void TrainingInDoublePrecision_GoesOnToo(string name) => AssertGoesOn(Known[name], ScalarType.Float64);

    [Fact]
    public void Load_BeforeTheFirstStepOfTheSaved_TakesTheStateBack()
    {
        // SGD has no momentum yet: what the other one has is dropped.
        (double[] whole, double[] again) = OwnThread.Run(() =>
        {
            using var first = new TinyTraining(Known["SGD with momentum"]);
            byte[] checkpoint = first.Save();
            double[] whole = first.Train(5);
            first.Load(checkpoint);
            return (whole, first.Train(5));
        });
        Assert.Equal(whole, again);
    }

    [Fact]
    public void Load_InADisposeScopeThatEnds_KeepsTheState()
    {
        (double[] whole, double[] again) = OwnThread.Run(() =>
        {
            using var first = new TinyTraining(Known["Adam"]);
            first.Train(3);
            byte[] checkpoint = first.Save();
            using var second = new TinyTraining(Known["Adam"], seed: 1);
            using (NewDisposeScope())
            {
                second.Load(checkpoint);
            }

            return (first.Train(3), second.Train(3));
        });
        Assert.Equal(whole, again);
    }

    [Fact]
    public void SaveAndLoad_LeaveNoTensor()
    {
        long left = OwnThread.Run(() =>
        {
            long before = LeakWatch.LiveTensors;
            using (var training = new TinyTraining(Known["Adam"]))
            {
                training.Train(1);
                training.Load(training.Save());
                training.Train(1);
            }

            return LeakWatch.LiveTensors - before;
        });
        Assert.Equal(0, left);
    }

    [Fact]
    public void Read_TakesNotAByteMore()
    {
        OwnThread.Run(() =>
        {
            using var training = new TinyTraining(Known["Adam"]);
            using var stream = new MemoryStream();
            stream.WriteByte(1);
            TorchCheckpoint.Write(stream, training.Model, training.Optimizer);
            stream.WriteByte(2);
            stream.Position = 0;
            Assert.Equal(1, stream.ReadByte());
            TorchCheckpoint.Read(stream, training.Model, training.Optimizer);
            Assert.Equal(2, stream.ReadByte());
            return 0;
        });
    }

    [Theory]
    [InlineData(0.05, 0.005)]
    [InlineData(0.2, 0.2)]
    public void Load_ALearningRate_IsTakenWhereTheConfigIsTheSame(double start, double rate)
    {
        double loaded = OwnThread.Run(() =>
        {
            using var first = new TinyTraining(Known["SGD"]);
            first.Optimizer.ParamGroups.Single().LearningRate = 0.005;
            using var second = new TinyTraining(parameters => optim.SGD(parameters, start));
            second.Load(first.Save());
            return second.Optimizer.ParamGroups.Single().LearningRate;
        });
        Assert.Equal(rate, loaded);
    }

    [Fact]
    public void Save_OfLbfgs_IsRefused() => AssertRefused(parameters => optim.LBFGS(parameters), "the state of an optimizer of type LBFGS cannot be saved whole");

    [Fact]
    public void Save_OfAnOptimizerOfTheUsersOwn_IsRefused()
        => AssertRefused(parameters => new Own(parameters), "the state of an optimizer of type Own cannot be saved whole");

    [Fact]
    public void Save_OfAParameterThatIsNotTheModules_IsRefused()
    {
        using Parameter temperature = nn.Parameter(ones(3, 2));
        AssertRefused(parameters => optim.SGD([.. parameters, temperature], 0.1), "trains a parameter of the shape [3, 2] that is not the module's");
    }

    private static void AssertRefused(Func<IEnumerable<Parameter>, optim.Optimizer> optimizer, string words)
    {
        using var training = new TinyTraining(optimizer);
        ArgumentException exception = Assert.Throws<ArgumentException>(training.Save);
        Assert.Equal("optimizer", exception.ParamName);
        Assert.Contains(words, exception.Message, StringComparison.Ordinal);
    }

    private static void AssertGoesOn(Func<IEnumerable<Parameter>, optim.Optimizer> optimizer, ScalarType type)
    {
        (double[] whole, double[] again, double[] weights, double[] weightsAgain) = OwnThread.Run(() =>
        {
            using var first = new TinyTraining(optimizer, type: type);
            first.Train(7);
            byte[] checkpoint = first.Save();
            double[] whole = first.Train(8);
            using var second = new TinyTraining(optimizer, seed: 1, type: type);
            second.Train(2);
            second.Load(checkpoint);
            return (whole, second.Train(8), first.Weights, second.Weights);
        });
        Assert.Equal(8, whole.Distinct().Count());
        Assert.Equal(whole, again);
        Assert.Equal(weights, weightsAgain);
    }

    private sealed class Own(IEnumerable<Parameter> parameters) : SGD(parameters, 0.1);
}
