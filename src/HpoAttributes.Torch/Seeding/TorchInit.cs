using TorchSharp;
using static TorchSharp.torch;

namespace HpoAttributes;

/// <summary>
/// Initialisers that draw from the generator they are given. Those of <c>torch.nn.init</c> ignore theirs or take none.
/// </summary>
/// <remarks>
/// Each fills a tensor in place, without a gradient, and returns it. The numbers are drawn on the CPU and copied, so that they are the same on every
/// device. "Fan in" and "fan out" are the inputs and outputs of one unit: for a weight of shape [out, in, k...] in·k and out·k.
/// </remarks>
public static class TorchInit
{
    /// <summary>Numbers drawn uniformly from [<paramref name="low"/>, <paramref name="high"/>).</summary>
    /// <param name="tensor">A tensor of floating-point numbers, any shape.</param>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="low">The smallest number.</param>
    /// <param name="high">The bound above.</param>
    public static Tensor Uniform(Tensor tensor, Generator generator, double low = 0, double high = 1)
        => Fill(tensor, generator, target => target.uniform_(low, high, generator));

    /// <summary>Normally distributed numbers.</summary>
    /// <param name="tensor">A tensor of floating-point numbers, any shape.</param>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="mean">The mean.</param>
    /// <param name="std">The standard deviation, at least 0.</param>
    public static Tensor Normal(Tensor tensor, Generator generator, double mean = 0, double std = 1)
        => Fill(tensor, generator, target => target.normal_(mean, std, generator));

    /// <summary>Normally distributed numbers within a number of standard deviations, drawn through the inverse of the distribution.</summary>
    /// <param name="tensor">A tensor of floating-point numbers, any shape.</param>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="mean">The mean.</param>
    /// <param name="std">The standard deviation before the tails are cut off, at least 0.</param>
    /// <param name="bound">How many standard deviations from the mean a number may lie, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="bound"/> is not above 0.</exception>
    public static Tensor TruncatedNormal(Tensor tensor, Generator generator, double mean = 0, double std = 1, double bound = 2)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(bound);
        double limit;
        using (Tensor scaled = torch.tensor(bound / Math.Sqrt(2), ScalarType.Float64))
        using (Tensor mass = scaled.erf())
        {
            limit = mass.item<double>();
        }

        return Fill(tensor, generator, target => target
            .uniform_(-limit, limit, generator).erfinv_().mul_(std * Math.Sqrt(2)).add_(mean)
            .clamp_(mean - (bound * std), mean + (bound * std)));
    }

    /// <summary>Glorot and Bengio 2010: uniform in ±gain·√(6 / (fan in + fan out)).</summary>
    /// <param name="weight">A weight of at least two dimensions.</param>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="gain">The factor for the nonlinearity that follows.</param>
    public static Tensor XavierUniform(Tensor weight, Generator generator, double gain = 1)
    {
        double bound = gain * Math.Sqrt(6.0 / FansOf(weight, (fanIn, fanOut) => fanIn + fanOut));
        return Uniform(weight, generator, -bound, bound);
    }

    /// <summary>Glorot and Bengio 2010: normal with standard deviation gain·√(2 / (fan in + fan out)).</summary>
    /// <param name="weight">A weight of at least two dimensions.</param>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="gain">The factor for the nonlinearity that follows.</param>
    public static Tensor XavierNormal(Tensor weight, Generator generator, double gain = 1)
        => Normal(weight, generator, 0, gain * Math.Sqrt(2.0 / FansOf(weight, (fanIn, fanOut) => fanIn + fanOut)));

    /// <summary>He et al. 2015: uniform in ±gain·√(3 / fan in).</summary>
    /// <param name="weight">A weight of at least two dimensions.</param>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="gain">The factor for the nonlinearity that follows: √2, the default, for a ReLU.</param>
    public static Tensor KaimingUniform(Tensor weight, Generator generator, double gain = 1.4142135623730951)
    {
        double bound = gain * Math.Sqrt(3.0 / FansOf(weight, (fanIn, _) => fanIn));
        return Uniform(weight, generator, -bound, bound);
    }

    /// <summary>He et al. 2015: normal with standard deviation gain / √(fan in).</summary>
    /// <param name="weight">A weight of at least two dimensions.</param>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <param name="gain">The factor for the nonlinearity that follows: √2, the default, for a ReLU.</param>
    public static Tensor KaimingNormal(Tensor weight, Generator generator, double gain = 1.4142135623730951)
        => Normal(weight, generator, 0, gain / Math.Sqrt(FansOf(weight, (fanIn, _) => fanIn)));

    /// <summary>One number everywhere.</summary>
    /// <param name="tensor">A tensor of any shape.</param>
    /// <param name="value">The number.</param>
    public static Tensor Constant(Tensor tensor, double value)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        using IDisposable gradients = no_grad();
        return tensor.fill_(value);
    }

    /// <summary>
    /// Initialises a whole model: the weights of its linear, bilinear, convolution, transposed convolution and embedding layers by
    /// <see cref="XavierUniform(Tensor, Generator, double)"/>, in the order in which they are registered, and their biases with zeros. Normalisations and
    /// PReLU keep the fixed numbers that their constructors gave them, and so do the rows of an embedding that are all zeros (its padding).
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="generator">Where the randomness comes from.</param>
    /// <remarks>
    /// Recurrent, attention and transformer layers, cells, embedding bags and modules with parameters of their own are refused: their constructors may draw from
    /// the random generator of the whole process. A model that has one is initialised layer by layer, and such a layer parameter by parameter.
    /// </remarks>
    /// <exception cref="ArgumentException">
    /// The model has no parameter: in trimmed programs <c>RegisterComponents</c> finds none, so register layers by name. Or it has a layer that is refused,
    /// which the message names; then nothing is changed.
    /// </exception>
    public static void XavierUniform(nn.Module model, Generator generator)
    {
        ArgumentNullException.ThrowIfNull(model);
        if (!model.parameters().Any())
        {
            throw new ArgumentException(
                "the model has no parameters, so there is nothing to train: register its layers (in trimmed programs by register_module, since RegisterComponents finds none there)", nameof(model));
        }

        foreach ((Tensor weight, Tensor? bias, bool isEmbedding) in Layers.WeightsOf(model))
        {
            if (isEmbedding)
            {
                XavierUniformButZeroRows(weight, generator);
            }
            else
            {
                XavierUniform(weight, generator);
            }

            if (bias is not null)
            {
                Constant(bias, 0);
            }
        }
    }

    // TorchSharp's Embedding does not tell its padding index, but its constructor leaves zeros there.
    private static void XavierUniformButZeroRows(Tensor weight, Generator generator)
    {
        using DisposeScope scope = NewDisposeScope();
        using IDisposable gradients = no_grad();
        Tensor zeroRows = weight.eq(0).all(1, keepdim: true);
        XavierUniform(weight, generator);
        weight.masked_fill_(zeroRows, 0);
    }

    private static Tensor Fill(Tensor tensor, Generator generator, Action<Tensor> draw)
    {
        ArgumentNullException.ThrowIfNull(tensor);
        ArgumentNullException.ThrowIfNull(generator);
        using IDisposable gradients = no_grad();
        if (tensor.device_type == DeviceType.CPU)
        {
            draw(tensor);
            return tensor;
        }

        using Tensor drawn = empty(tensor.shape, dtype: tensor.dtype, device: CPU);
        draw(drawn);
        return tensor.copy_(drawn);
    }

    private static double FansOf(Tensor weight, Func<long, long, long> combine)
    {
        ArgumentNullException.ThrowIfNull(weight);
        long[] shape = weight.shape;
        if (shape.Length < 2)
        {
            throw new ArgumentException($"a weight of at least two dimensions is needed, but this one has the shape [{string.Join(", ", shape)}]", nameof(weight));
        }

        long field = shape.Skip(2).Aggregate(1L, (product, size) => product * size);
        return combine(shape[1] * field, shape[0] * field);
    }
}
