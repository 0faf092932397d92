using TorchSharp.Modules;
using static TorchSharp.torch;

namespace HpoAttributes;

/// <summary>The layers of a model whose initialisation is known.</summary>
internal static class Layers
{
    /// <summary>The weight and the bias of each linear, convolution and embedding layer, in the order in which they are registered.</summary>
    /// <exception cref="ArgumentException">Another layer has parameters that its constructor may have drawn.</exception>
    public static IReadOnlyList<(Tensor Weight, Tensor? Bias, bool IsEmbedding)> WeightsOf(nn.Module model)
    {
        // TorchSharp's modules() leaves out the model itself, PyTorch's does not.
        var weights = new List<(Tensor Weight, Tensor? Bias, bool IsEmbedding)>();
        foreach (nn.Module layer in model.modules().Prepend(model).Distinct())
        {
            (Tensor? weight, Tensor? bias) = Of(layer);
            if (weight is not null)
            {
                weights.Add((weight, bias, layer is Embedding));
            }
            else if (!StartsFixed(layer) && layer.parameters(recurse: false).Any())
            {
                throw Unknown(layer, nameof(model));
            }
        }

        return weights;
    }

    private static (Tensor? Weight, Tensor? Bias) Of(nn.Module layer) => layer switch
    {
        Linear linear => (linear.weight, linear.bias),
        Bilinear bilinear => (bilinear.weight, bilinear.bias),
        Conv1d convolution => (convolution.weight, convolution.bias),
        Conv2d convolution => (convolution.weight, convolution.bias),
        Conv3d convolution => (convolution.weight, convolution.bias),
        ConvTranspose1d convolution => (convolution.weight, convolution.bias),
        ConvTranspose2d convolution => (convolution.weight, convolution.bias),
        ConvTranspose3d convolution => (convolution.weight, convolution.bias),
        Embedding embedding => (embedding.weight, null),
        _ => (null, null),
    };

    /// <summary>Whether the layer's constructor gives its parameters fixed numbers.</summary>
    private static bool StartsFixed(nn.Module layer) => layer is
        BatchNorm1d or BatchNorm2d or BatchNorm3d or
        InstanceNorm1d or InstanceNorm2d or InstanceNorm3d or
        LayerNorm or GroupNorm or PReLU;

    private static ArgumentException Unknown(nn.Module layer, string parameterName)
        => new(
            $"the model has a layer of type {layer.GetType().Name}, whose parameters may come from the random generator of the whole process, so that trials would not repeat: " +
            "initialise it yourself with TorchInit.Uniform, Normal, XavierUniform or Constant, parameter by parameter, and the other layers with XavierUniform(layer, generator), layer by layer",
            parameterName);
}
