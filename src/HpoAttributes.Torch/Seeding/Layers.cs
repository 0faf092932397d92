using TorchSharp.Modules;
using static TorchSharp.torch;

namespace HpoAttributes;

/// <summary>The layers of a model that have a weight matrix.</summary>
internal static class Layers
{
    /// <summary>The weight and the bias of each linear and convolution layer, in the order in which they are registered.</summary>
    public static IEnumerable<(Tensor Weight, Tensor? Bias)> WeightsOf(nn.Module model)
    {
        // TorchSharp's modules() leaves out the model itself, PyTorch's does not.
        foreach (nn.Module layer in model.modules().Prepend(model).Distinct())
        {
            (Tensor? weight, Tensor? bias) = layer switch
            {
                Linear linear => (linear.weight, linear.bias),
                Bilinear bilinear => (bilinear.weight, bilinear.bias),
                Conv1d convolution => (convolution.weight, convolution.bias),
                Conv2d convolution => (convolution.weight, convolution.bias),
                Conv3d convolution => (convolution.weight, convolution.bias),
                _ => (null, null),
            };
            if (weight is not null)
            {
                yield return (weight, bias);
            }
        }
    }
}
