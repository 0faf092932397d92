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

    public static TheoryData<string> KnownLayers => ["conv-transpose-1d", "conv-transpose-2d", "conv-transpose-3d", "embedding", "bilinear"];

    [Theory]
    [MemberData(nameof(KnownLayers))]
    public void XavierUniform_OfAKnownLayer_RepeatsWhateverTheDefaultGeneratorSays(string name)
    {
        float[] first = LayerNumbers(name, 1);
        Assert.Contains(first, x => x != 0);
        Assert.Equal(first, LayerNumbers(name, 1));
        Assert.NotEqual(first, LayerNumbers(name, 2));
    }

    [Fact]
    public void XavierUniform_OfAnEmbedding_KeepsItsPaddingAtZero()
    {
        using Embedding layer = nn.Embedding(5, 3, padding_idx: 1);
        using Generator generator = TorchRandom.CreateGenerator(1);
        TorchInit.XavierUniform(layer, generator);
        float[] numbers = layer.weight!.data<float>().ToArray();
        Assert.Equal([3, 4, 5], Enumerable.Range(0, numbers.Length).Where(i => numbers[i] == 0));
        Assert.All(numbers, x => Assert.InRange(x, -Math.Sqrt(6.0 / 8), Math.Sqrt(6.0 / 8)));
        Assert.True(layer.weight!.requires_grad);
    }

    [Theory]
    [InlineData("LSTM")]
    [InlineData("GRUCell")]
    [InlineData("MultiheadAttention")]
    [InlineData("Transformer")]
    [InlineData("EmbeddingBag")]
    [InlineData("Scaled")]
    public void XavierUniform_OfAnUnknownLayer_NamesItAndChangesNothing(string type)
    {
        using nn.Module unknown = type switch
        {
            "LSTM" => nn.LSTM(3, 4),
            "GRUCell" => nn.GRUCell(3, 4),
            "MultiheadAttention" => nn.MultiheadAttention(4, 2),
            "Transformer" => nn.Transformer(4, 2, 1, 1, 4),
            "EmbeddingBag" => nn.EmbeddingBag(4, 3),
            _ => new Scaled(),
        };
        using var model = new Parts(nn.Linear(3, 2), unknown);
        float[] before = NumbersOf(model);
        using Generator generator = TorchRandom.CreateGenerator(1);
        string message = Assert.Throws<ArgumentException>(() => TorchInit.XavierUniform(model, generator)).Message;
        Assert.Contains($"a layer of type {type},", message, StringComparison.Ordinal);
        Assert.Contains("initialise it yourself", message, StringComparison.Ordinal);
        Assert.Equal(before, NumbersOf(model));
    }

    [Fact]
    public void XavierUniform_OfLayersThatStartFixed_LeavesThem()
    {
        using var model = new Parts(
            nn.Linear(3, 2), nn.BatchNorm1d(3), nn.BatchNorm2d(3), nn.BatchNorm3d(3), nn.LayerNorm(3), nn.GroupNorm(1, 3),
            nn.InstanceNorm1d(3, affine: true), nn.InstanceNorm2d(3, affine: true), nn.InstanceNorm3d(3, affine: true), nn.PReLU(1));
        float[] before = [.. NumbersOf(model).Skip(8)];
        using Generator generator = TorchRandom.CreateGenerator(1);
        TorchInit.XavierUniform(model, generator);
        Assert.Equal(before, NumbersOf(model).Skip(8));
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
        return NumbersOf(model);
    }

    private static float[] LayerNumbers(string name, long seed)
    {
        using nn.Module layer = name switch
        {
            "conv-transpose-1d" => nn.ConvTranspose1d(2, 3, 3),
            "conv-transpose-2d" => nn.ConvTranspose2d(2, 3, 3),
            "conv-transpose-3d" => nn.ConvTranspose3d(2, 3, 3),
            "embedding" => nn.Embedding(5, 3),
            _ => nn.Bilinear(2, 3, 4),
        };
        using Generator generator = TorchRandom.CreateGenerator(seed);
        TorchInit.XavierUniform(layer, generator);
        return NumbersOf(layer);
    }

    private static float[] NumbersOf(nn.Module model) => [.. model.parameters().SelectMany(parameter => parameter.data<float>().ToArray())];

    /// <summary>A model of any layers.</summary>
    private sealed class Parts : nn.Module
    {
        public Parts(params ReadOnlySpan<nn.Module> layers)
            : base(nameof(Parts))
        {
            for (int i = 0; i < layers.Length; i++)
            {
                register_module($"layer{i}", layers[i]);
            }
        }
    }

    /// <summary>A module of a user's with a parameter of its own.</summary>
    private sealed class Scaled : nn.Module<Tensor, Tensor>
    {
        private readonly Parameter _scale = new(randn(1));

        public Scaled()
            : base(nameof(Scaled)) => register_parameter("scale", _scale);

        public override Tensor forward(Tensor input) => input * _scale;
    }
}
