using TorchSharp;
using TorchSharp.Modules;
using Xunit;
using static TorchSharp.torch;

namespace HpoAttributes.Tests;

public class TorchInitTests
{
    // A weight of 400 inputs and 200 outputs: 80,000 numbers, so that means and deviations are known to about one part in 300.
    private static readonly long[] Shape = [200, 400];
    private const double Tolerance = 0.02;

    private delegate Tensor Initializer(Tensor weight, Generator generator);

    public static TheoryData<string, double, double, double> Distributions => new()
    {
        // name, mean, standard deviation, largest absolute deviation from the mean (infinite where there is none)
        { "uniform", 0.5, 1 / Math.Sqrt(12), 0.5 },
        { "normal", 2, 3, double.PositiveInfinity },
        { "truncated", 1, 0.5 * 0.879626, 1 },
        { "xavier-uniform", 0, Math.Sqrt(2.0 / 600), Math.Sqrt(6.0 / 600) },
        { "xavier-normal", 0, Math.Sqrt(2.0 / 600), double.PositiveInfinity },
        { "kaiming-uniform", 0, Math.Sqrt(2.0 / 400), Math.Sqrt(6.0 / 400) },
        { "kaiming-normal", 0, Math.Sqrt(2.0 / 400), double.PositiveInfinity },
    };

    [Theory]
    [MemberData(nameof(Distributions))]
    public void AnInitializer_DrawsItsDistribution(string name, double mean, double deviation, double bound)
    {
        double[] numbers = Draw(name, 1);
        double found = numbers.Average();
        double spread = Math.Sqrt(numbers.Average(x => (x - found) * (x - found)));
        Assert.InRange(found, mean - (Tolerance * deviation), mean + (Tolerance * deviation));
        Assert.InRange(spread / deviation, 1 - Tolerance, 1 + Tolerance);
        double largest = numbers.Max(x => Math.Abs(x - mean));
        Assert.True(largest <= bound * (1 + 1e-6));
        Assert.True(double.IsInfinity(bound) ? largest > 3.5 * deviation : largest > 0.99 * bound);
    }

    [Theory]
    [MemberData(nameof(Distributions))]
    public void AnInitializer_HonoursItsGenerator(string name, double mean, double deviation, double bound)
    {
        _ = (mean, deviation, bound);
        double[] first = Draw(name, 1);
        torch.manual_seed(99);
        Assert.Equal(first, Draw(name, 1));
        Assert.NotEqual(first, Draw(name, 2));
    }

    [Fact]
    public void XavierUniform_OfAConvolution_CountsTheField()
    {
        using Generator generator = TorchRandom.CreateGenerator(1);
        using Tensor weight = zeros(16, 6, 5, 5);
        TorchInit.XavierUniform(weight, generator);
        double bound = Math.Sqrt(6.0 / ((6 * 25) + (16 * 25)));
        Assert.InRange(weight.abs().max().to_type(ScalarType.Float64).item<double>(), 0.99 * bound, bound);
    }

    [Fact]
    public void XavierUniform_OfAModel_SetsWeightsAndBiases_WhateverTheDefaultGeneratorSays()
    {
        float[] first = ModelNumbers(1);
        torch.manual_seed(5);
        Assert.Equal(first, ModelNumbers(1));
        Assert.NotEqual(first, ModelNumbers(2));
        using Linear layer = nn.Linear(3, 2);
        using Generator generator = TorchRandom.CreateGenerator(1);
        TorchInit.XavierUniform(layer, generator);
        Assert.Equal([0f, 0f], layer.bias!.data<float>().ToArray());
        Assert.True(layer.weight!.requires_grad);
    }

    [Fact]
    public void XavierUniform_OfAModelWithoutParameters_Throws()
    {
        using Sequential model = nn.Sequential(("relu", nn.ReLU()));
        using Generator generator = TorchRandom.CreateGenerator(1);
        Assert.Contains("no parameters", Assert.Throws<ArgumentException>(() => TorchInit.XavierUniform(model, generator)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void XavierUniform_OfABias_NamesTheShape()
    {
        using Generator generator = TorchRandom.CreateGenerator(1);
        using Tensor bias = zeros(7);
        Assert.Contains("[7]", Assert.Throws<ArgumentException>(() => TorchInit.XavierUniform(bias, generator)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constant_FillsParameters()
    {
        using Linear layer = nn.Linear(3, 2);
        TorchInit.Constant(layer.weight!, 0.5);
        Assert.All(layer.weight!.data<float>().ToArray(), x => Assert.Equal(0.5f, x));
    }

    private static double[] Draw(string name, long seed)
    {
        Initializer initializer = name switch
        {
            "uniform" => (w, g) => TorchInit.Uniform(w, g),
            "normal" => (w, g) => TorchInit.Normal(w, g, 2, 3),
            "truncated" => (w, g) => TorchInit.TruncatedNormal(w, g, 1, 0.5),
            "xavier-uniform" => (w, g) => TorchInit.XavierUniform(w, g),
            "xavier-normal" => (w, g) => TorchInit.XavierNormal(w, g),
            "kaiming-uniform" => (w, g) => TorchInit.KaimingUniform(w, g),
            _ => (w, g) => TorchInit.KaimingNormal(w, g),
        };
        using Generator generator = TorchRandom.CreateGenerator(seed);
        using Tensor weight = zeros(Shape, dtype: ScalarType.Float64);
        return initializer(weight, generator).data<double>().ToArray();
    }

    private static float[] ModelNumbers(long seed)
    {
        using Generator generator = TorchRandom.CreateGenerator(seed);
        using Sequential model = nn.Sequential(("conv", nn.Conv2d(1, 2, 3)), ("flatten", nn.Flatten()), ("linear", nn.Linear(8, 4)));
        TorchInit.XavierUniform(model, generator);
        return [.. model.parameters().SelectMany(parameter => parameter.data<float>().ToArray())];
    }
}
