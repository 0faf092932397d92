using TorchSharp;
using Xunit;
using static TorchSharp.torch;

namespace HpoAttributes.Tests;

public class SeededDropoutTests
{
    [Fact]
    public void Forward_WhileTraining_DropsTheShareAndScalesTheRest()
    {
        float[] output = Run(0.25, 1, isTraining: true);
        Assert.InRange(output.Count(x => x == 0) / (double)output.Length, 0.24, 0.26);
        Assert.All(output, x => Assert.True(x == 0 || Math.Abs(x - (1 / 0.75)) < 1e-6));
    }

    [Fact]
    public void Forward_WhileEvaluating_PassesEverythingOn()
        => Assert.All(Run(0.5, 1, isTraining: false), x => Assert.Equal(1f, x));

    [Fact]
    public void Forward_ProbabilityZero_PassesEverythingOn()
        => Assert.All(Run(0, 1, isTraining: true), x => Assert.Equal(1f, x));

    [Fact]
    public void Forward_ProbabilityOne_DropsEverything()
        => Assert.All(Run(1, 1, isTraining: true), x => Assert.Equal(0f, x));

    [Fact]
    public void Forward_SameGenerator_SameMask_WhateverTheDefaultGeneratorSays()
    {
        float[] first = Run(0.5, 1, isTraining: true);
        torch.manual_seed(3);
        Assert.Equal(first, Run(0.5, 1, isTraining: true));
        Assert.NotEqual(first, Run(0.5, 2, isTraining: true));
    }

    [Fact]
    public void Backward_GradientIsTheMask()
    {
        using Generator generator = TorchRandom.CreateGenerator(1);
        using var dropout = new SeededDropout(0.5, generator);
        using Tensor input = ones(100, requires_grad: true);
        using Tensor output = dropout.forward(input);
        output.sum().backward();
        Assert.Equal(output.data<float>().ToArray(), input.grad!.data<float>().ToArray());
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Constructor_NoProbability_Throws(double probability)
    {
        using Generator generator = TorchRandom.CreateGenerator(1);
        Assert.Equal("probability", Assert.Throws<ArgumentOutOfRangeException>(() => new SeededDropout(probability, generator)).ParamName);
    }

    private static float[] Run(double probability, long seed, bool isTraining)
    {
        using Generator generator = TorchRandom.CreateGenerator(seed);
        using var dropout = new SeededDropout(probability, generator);
        dropout.train(isTraining);
        using Tensor input = ones(200, 500);
        using Tensor output = dropout.forward(input);
        return output.data<float>().ToArray();
    }
}
