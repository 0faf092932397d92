using FashionMnistExample;
using TorchSharp;
using TorchSharp.Modules;
using Xunit;

namespace HpoAttributes.Tests;

public class ObjectiveTests(SyntheticData synthetic) : IClassFixture<SyntheticData>
{
    [Fact]
    public void LeNet_SameTrial_RepeatsBitForBit()
    {
        double[] first = Reports(seed: 1);
        Assert.Equal(2, first.Length);
        Assert.Equal(first, Reports(seed: 1));
    }

    [Fact]
    public void LeNet_TwoTrialsSideBySide_GiveTheBitsOfOneAfterTheOther()
    {
        float[] one = Weights(1);
        float[] other = Weights(2);
        Assert.NotEqual(one, other);
        Func<float[]> first = OwnThread.Start(() => Weights(1));
        Func<float[]> second = OwnThread.Start(() => Weights(2));
        Assert.Equal(one, first());
        Assert.Equal(other, second());
    }

    [Fact]
    public void LeNet_ToldToStop_Stops()
    {
        var trial = new FakeTrial(1, stopAt: 1);
        InTrial(trial, () => LeNet.ValidationError(synthetic.Data, torch.CPU, trial, 0.1, 128, maxEpochs: 3));
        Assert.Single(trial.Reports);
    }

    [Fact]
    public void LeNet_HasTheParametersOfTheBook()
    {
        using torch.Generator generator = TorchRandom.CreateGenerator(1);
        using Sequential model = LeNet.Create(torch.CPU, generator);
        Assert.Equal(61_706, model.parameters().Sum(parameter => parameter.numel()));
    }

    [Fact]
    public void DropoutMlp_LearnsWhatTheImagesShow_AndRepeats()
    {
        double first = Mlp();
        Assert.True(first < 0.1, $"the error is {first}");
        Assert.Equal(first, Mlp());
    }

    private double Mlp()
    {
        var trial = new FakeTrial(3);
        return InTrial(trial, () => DropoutMlp.ValidationError(synthetic.Data, torch.CPU, trial, 64, 32, 0.2, 0.2, 0.2, 32, maxEpochs: 5));
    }

    private double[] Reports(long seed)
    {
        var trial = new FakeTrial(seed);
        double error = InTrial(trial, () => LeNet.ValidationError(synthetic.Data, torch.CPU, trial, 0.5, 32, maxEpochs: 2));
        Assert.Equal(error, trial.Reports[^1]);
        return [.. trial.Reports];
    }

    private float[] Weights(long seed)
    {
        var trial = new FakeTrial(seed);
        return InTrial(trial, () =>
        {
            using torch.Generator generator = trial.CreateGenerator();
            using Sequential model = LeNet.Create(torch.CPU, generator);
            using torch.optim.Optimizer optimizer = torch.optim.SGD(model.parameters(), 0.5);
            Training.RunEpoch(model, optimizer, synthetic.Data.On(torch.CPU).Train, 32, generator);
            return model.parameters().SelectMany(parameter => parameter.data<float>().ToArray()).ToArray();
        });
    }

    private static T InTrial<T>(FakeTrial trial, Func<T> action) => OwnThread.Run(() =>
    {
        using IDisposable? scope = new TorchTrialEnvironment().OnTrialStarting(trial);
        return action();
    });
}
